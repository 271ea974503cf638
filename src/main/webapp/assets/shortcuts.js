// Single keys as a comfort. Loaded only for those who have not switched them off (WCAG 2.1.4).
const places = { i: "/inbox", d: "/negotiations", c: "/calendar" };
const patience = 1500;
const list = document.getElementById("shortcuts");
let leading = 0;

const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

function step(by) {
  const links = [...document.querySelectorAll("main table.list tbody tr")].map((row) => row.querySelector("a"))
    .filter((link) => link !== null);
  const row = document.activeElement.closest("tr");
  const present = links.findIndex((link) => link.closest("tr") === row);
  const next = present < 0 ? (by > 0 ? 0 : links.length - 1) : present + by;
  links[next]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || list.open) {
    return;
  }
  if (leading > 0 && event.timeStamp - leading < patience && places[event.key] !== undefined) {
    event.preventDefault();
    window.location.assign(places[event.key]);
    return;
  }
  leading = 0;
  switch (event.key) {
    case "g": leading = event.timeStamp; break;
    case "/": event.preventDefault(); document.getElementById("site-query").focus(); break;
    case "?": event.preventDefault(); list.showModal(); break;
    case "j": step(1); break;
    case "k": step(-1); break;
    default:
  }
});
