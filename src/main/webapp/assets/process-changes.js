// What differs between two process models, told of the elements that are drawn. The properties that only the engine reads are
// among it: the viewers know them by the extension that is handed to them here.
import { camunda, ChangeHandler, diff } from '/assets/vendor/bpmn-differ.js';

export const EXTENSIONS = { camunda };

const DRAWINGS = ['bpmndi:BPMNShape', 'bpmndi:BPMNEdge'];

// What lies within an element changes that element: the day of a timer changes the event that waits for it.
class Owners extends ChangeHandler {
  changed(model, property, now, before) {
    super.changed(this.owner(model), property, now, before);
  }

  added(model, property, element, place) {
    super.added(this.owner(model), property, element, place);
  }

  removed(model, property, element, place) {
    super.removed(this.owner(model), property, element, place);
  }

  owner(model) {
    for (let each = model; each; each = each.$parent) {
      if (DRAWINGS.includes(each.$type) || (each.$instanceOf && this._isTracked(each))) {
        return each;
      }
    }
    return model;
  }
}

// One change for each element, the gravest: what came or went is not also changed, what changed is not also only moved.
export function changesBetween(before, after) {
  const found = diff(before, after, new Owners());
  const changes = new Map();
  for (const [change, elements] of [['moved', found._layoutChanged], ['changed', found._changed], ['added', found._added],
    ['removed', found._removed]]) {
    for (const id of Object.keys(elements)) {
      changes.set(id, change);
    }
  }
  return changes;
}
