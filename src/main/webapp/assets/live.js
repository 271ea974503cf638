// An open page notices what others did, and never touches what is being typed: it only offers to show the page anew.
const things = [...document.querySelectorAll("[data-watch]")].map((each) => each.dataset.watch);
const notice = document.getElementById("changed");
const longestIdle = 45 * 60 * 1000;
let stream = null;
let lastSign = Date.now();

function listen() {
  const query = new URLSearchParams(things.slice(0, 60).map((each) => ["watch", each]));
  stream = new EventSource(`/live?${query}`);
  stream.addEventListener("changed", () => {
    notice.querySelector("a").href = window.location.href;
    notice.hidden = false;
    hush();
    things.length = 0;
  });
}

function hush() {
  stream?.close();
  stream = null;
}

// A tab in the background holds no connection, and one that nobody works in does not keep the session alive.
function attend() {
  const wanted = things.length > 0 && document.visibilityState === "visible" && Date.now() - lastSign < longestIdle;
  if (wanted && stream === null) {
    listen();
  } else if (!wanted) {
    hush();
  }
}

for (const sign of ["pointerdown", "keydown"]) {
  document.addEventListener(sign, () => { lastSign = Date.now(); attend(); }, { passive: true });
}
document.addEventListener("visibilitychange", attend);
window.addEventListener("pagehide", hush);
setInterval(attend, 60 * 1000);
attend();
