// Draws the process that the list beside it tells in words. Without this script nothing is lost but the picture.
const box = document.getElementById('diagram');
const COLOURS = { defaultFillColor: 'var(--card)', defaultStrokeColor: 'var(--ink)', defaultLabelColor: 'var(--ink)' };
let viewer = null;

async function draw() {
  if (viewer) {
    return;
  }
  viewer = new window.BpmnJS({ container: box, bpmnRenderer: COLOURS, textRenderer: { defaultStyle: { fontFamily: 'inherit' } } });
  const answer = await fetch(box.dataset.model, { credentials: 'same-origin' });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  for (const standing of ['done', 'now']) {
    for (const id of (box.dataset[standing] || '').split(' ').filter(Boolean)) {
      canvas.addMarker(id, 'step-' + standing);
    }
  }
  canvas.zoom('fit-viewport', 'auto');
  viewer.get('eventBus').on('element.click', ({ element }) => show(element.id));
}

function show(id) {
  const step = document.getElementById('step-' + id);
  if (step) {
    location.hash = step.id;
    step.focus({ preventScroll: true });
  }
}

if (box && window.BpmnJS) {
  box.hidden = false;
  new IntersectionObserver((seen, observer) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      draw();
    }
  }).observe(box);
  window.addEventListener('beforeprint', () => viewer && viewer.get('canvas').zoom('fit-viewport', 'auto'));
}
