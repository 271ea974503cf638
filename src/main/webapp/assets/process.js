// Draws the process that the list beside it tells in words. Without this script nothing is lost but the picture.
const box = document.getElementById('diagram');
const COLOURS = { defaultFillColor: 'var(--card)', defaultStrokeColor: 'var(--ink)', defaultLabelColor: 'var(--ink)' };
let viewer = null;

async function draw() {
  if (viewer) {
    return;
  }
  // words are fitted into the steps by their width, so that the font has to be named and there
  await document.fonts.ready;
  viewer = new window.BpmnJS({ container: box, bpmnRenderer: COLOURS,
    textRenderer: { defaultStyle: { fontFamily: getComputedStyle(box).fontFamily } } });
  const answer = await fetch(box.dataset.model, { credentials: 'same-origin' });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  for (const standing of ['done', 'now']) {
    for (const id of (box.dataset[standing] || '').split(' ').filter(Boolean)) {
      canvas.addMarker(id, 'step-' + standing);
    }
  }
  heat(canvas, viewer.get('overlays'));
  canvas.zoom('fit-viewport', 'auto');
  viewer.get('eventBus').on('element.click', ({ element }) => show(element.id));
}

// how long each step took: its level as a shade, and the time itself beside it
function heat(canvas, overlays) {
  for (const entry of (box.dataset.heat || '').split('|').filter(Boolean)) {
    const [id, level, ...words] = entry.split(' ');
    if (!viewer.get('elementRegistry').get(id)) {
      continue;
    }
    canvas.addMarker(id, 'heat-' + level);
    const label = document.createElement('span');
    label.className = 'heat-time';
    label.textContent = words.join(' ');
    overlays.add(id, 'heat', { position: { top: -12, left: 10 }, html: label });
  }
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
