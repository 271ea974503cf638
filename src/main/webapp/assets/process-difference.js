// Draws two versions of a process beside each other and marks what differs. Without this script the list of differences below
// tells the same in words.
import { changesBetween, EXTENSIONS } from '/assets/process-changes.js';

const SIGNS = { added: '+', removed: '−', changed: '~', moved: '↔' };
const SHOWN = { before: ['removed', 'changed', 'moved'], after: ['added', 'changed', 'moved'] };
const COLOURS = { defaultFillColor: 'var(--card)', defaultStrokeColor: 'var(--ink)', defaultLabelColor: 'var(--ink)' };
const MARGIN = 30;
const WIDE = 1.5;
const READABLE = 0.9;

class Difference {
  constructor(section) {
    this.section = section;
    this.boxes = [...section.querySelectorAll('[data-side]')];
    this.buttons = new Map();
  }

  async draw() {
    await document.fonts.ready; // words are fitted into the steps by their width
    this.viewers = await Promise.all(this.boxes.map((box) => this.viewer(box)));
    const [before, after] = this.viewers;
    this.changes = changesBetween(before.getDefinitions(), after.getDefinitions());
    this.leaveOutFollowers();
    this.viewers.forEach((viewer, place) => this.mark(viewer, this.boxes[place].dataset.side));
    this.list();
    this.section.dataset.shape = this.whole().width > WIDE * this.whole().height ? 'wide' : 'high';
    this.tools();
    this.viewers.forEach((viewer) => viewer.on('canvas.viewbox.changed', ({ viewbox }) => this.follow(viewer, viewbox)));
    new ResizeObserver(([box]) => this.resized(box.contentRect.width)).observe(this.boxes[0]);
    window.addEventListener('beforeprint', () => this.fit());
  }

  async viewer(box) {
    const answer = await fetch(this.section.dataset[box.dataset.side], { credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(`The model was not given: ${answer.status}`);
    }
    const viewer = new window.BpmnJS({ container: box, moddleExtensions: EXTENSIONS, bpmnRenderer: COLOURS,
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(box).fontFamily } } });
    await viewer.importXML(await answer.text());
    const picture = box.querySelector('.djs-container > svg');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', box.dataset.words);
    return viewer;
  }

  // A flow that is only drawn elsewhere because one of its ends is says nothing of its own.
  leaveOutFollowers() {
    for (const [id, change] of [...this.changes]) {
      const ends = [this.element(id)?.source, this.element(id)?.target];
      if (change === 'moved' && ends.some((end) => end && this.changes.has(end.id))) {
        this.changes.delete(id);
      }
    }
  }

  mark(viewer, side) {
    for (const [id, change] of this.changes) {
      const element = viewer.get('elementRegistry').get(id);
      if (element && SHOWN[side].includes(change)) {
        viewer.get('canvas').addMarker(id, `difference-${change}`);
        viewer.get('overlays').add(id, { position: corner(element), html: badge(change), show: { minZoom: 0 },
          scale: { min: 0.6, max: 1 } });
      }
    }
    viewer.on('element.click', ({ element }) => this.choose(element.id.replace(/_label$/, ''), true));
  }

  list() {
    const list = this.section.querySelector('.difference-list');
    const words = Object.fromEntries([...this.section.querySelectorAll('[data-change]')]
      .map((each) => [each.dataset.change, each.lastChild.textContent.trim()]));
    const drawn = [...this.changes.keys()].filter((id) => this.element(id)).sort((one, other) =>
      corner.left(this.element(one)) - corner.left(this.element(other)));
    for (const id of drawn) {
      const change = this.changes.get(id);
      const button = document.createElement('button');
      button.type = 'button';
      const kind = document.createElement('span');
      kind.className = 'govuk-visually-hidden';
      kind.textContent = `${words[change]}: `;
      const name = document.createElement('span');
      name.lang = 'en';
      name.textContent = this.name(id);
      button.append(badge(change), kind, name);
      button.addEventListener('click', () => this.choose(id, false));
      this.buttons.set(id, button);
      list.appendChild(document.createElement('li')).append(button);
    }
    this.section.querySelector('.difference-none').hidden = drawn.length > 0;
  }

  name(id) {
    const { name, sourceRef, targetRef } = this.element(id).businessObject;
    if (!sourceRef || !targetRef) {
      return name || id;
    }
    const ends = [sourceRef, targetRef].map((end) => end.name || end.id).join(' → ');
    return name ? `${ends} (${name})` : ends;
  }

  // In the later version, or in the earlier one if it is gone.
  element(id) {
    return this.viewers.map((viewer) => viewer.get('elementRegistry').get(id)).reverse().find(Boolean);
  }

  choose(id, fromDrawing) {
    if (!this.buttons.has(id)) {
      return;
    }
    this.chosen = id;
    for (const [each, button] of this.buttons) {
      button.setAttribute('aria-current', String(each === id));
      this.viewers.filter((viewer) => viewer.get('elementRegistry').get(each)).forEach((viewer) =>
        viewer.get('canvas')[each === id ? 'addMarker' : 'removeMarker'](each, 'difference-chosen'));
    }
    if (fromDrawing) {
      this.buttons.get(id).focus({ preventScroll: true });
    } else {
      this.centre(this.element(id));
    }
  }

  centre(element) {
    const { outer, scale } = this.viewers[0].get('canvas').viewbox();
    const nearer = Math.max(scale, READABLE);
    const size = { width: outer.width / nearer, height: outer.height / nearer };
    const middle = element.waypoints ? halfway(element.waypoints)
      : { x: element.x + element.width / 2, y: element.y + element.height / 2 };
    this.show({ x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size });
  }

  // The place that both drawings take together, so that the same place is the same step in both.
  whole() {
    const inner = this.viewers.map((viewer) => viewer.get('canvas').viewbox().inner);
    const x = Math.min(...inner.map((each) => each.x)) - MARGIN;
    const y = Math.min(...inner.map((each) => each.y)) - MARGIN;
    return { x, y, width: Math.max(...inner.map((each) => each.x + each.width)) + MARGIN - x,
      height: Math.max(...inner.map((each) => each.y + each.height)) + MARGIN - y };
  }

  // Where somebody looks at stays in view; a box that is only higher or lower shows the same place.
  resized(width) {
    const before = this.width;
    this.width = width;
    this.viewers.forEach((viewer) => viewer.get('canvas').resized());
    if (width !== before) {
      this.fit();
      if (this.chosen) {
        this.centre(this.element(this.chosen));
      }
    }
  }

  fit() {
    this.viewers.forEach((viewer) => viewer.get('canvas').resized());
    const { outer } = this.viewers[0].get('canvas').viewbox();
    const whole = this.whole();
    const scale = Math.min(1, outer.width / whole.width, outer.height / whole.height);
    const size = { width: outer.width / scale, height: outer.height / scale };
    this.show({ x: whole.x - (size.width - whole.width) / 2, y: whole.y - (size.height - whole.height) / 2, ...size });
  }

  show(box) {
    if (box.width > 0 && box.height > 0) {
      this.viewers[0].get('canvas').viewbox(box);
    }
  }

  follow(viewer, { x, y, width, height }) {
    for (const other of this.viewers.filter((each) => each !== viewer)) {
      const stands = other.get('canvas').viewbox();
      if (Math.abs(stands.x - x) + Math.abs(stands.y - y) + Math.abs(stands.width - width) > 0.01) {
        other.get('canvas').viewbox({ x, y, width, height });
      }
    }
  }

  tools() {
    const on = (tool, act) => this.section.querySelector(`[data-tool="${tool}"]`).addEventListener('click', act);
    on('in', () => this.viewers[0].get('zoomScroll').stepZoom(1));
    on('out', () => this.viewers[0].get('zoomScroll').stepZoom(-1));
    on('whole', () => this.fit());
    on('arrangement', () => {
      this.section.dataset.shape = this.section.dataset.shape === 'wide' ? 'high' : 'wide';
    });
  }
}

function badge(change) {
  const sign = document.createElement('span');
  sign.className = `difference-sign was-${change}`;
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = SIGNS[change];
  return sign;
}

// Where the sign stands: at the corner of a step, in the middle of a flow.
function corner(element) {
  const middle = element.waypoints && halfway(element.waypoints);
  return middle ? { left: middle.x - corner.left(element), top: middle.y - Math.min(...element.waypoints.map(({ y }) => y)) }
    : { left: 0, top: 0 };
}

corner.left = (element) => (element.waypoints ? Math.min(...element.waypoints.map(({ x }) => x)) : element.x);

function halfway(points) {
  const lengths = points.slice(1).map((point, at) => Math.hypot(point.x - points[at].x, point.y - points[at].y));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const at = lengths.findIndex((length) => (left -= length) <= 0);
  const part = at < 0 || lengths[at] === 0 ? 0 : 1 + left / lengths[at];
  const [from, to] = [points[Math.max(at, 0)], points[Math.max(at, 0) + 1]];
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

for (const section of window.BpmnJS ? document.querySelectorAll('.difference[data-before][data-after]') : []) {
  section.hidden = false;
  new IntersectionObserver((seen, observer) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      new Difference(section).draw().catch(() => {
        section.hidden = true;
      });
    }
  }).observe(section);
}
