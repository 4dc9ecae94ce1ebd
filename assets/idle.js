// Nobody's page stays on the screen for ever. After a while without a key, a touch or a movement of the page it goes
// blank, the sign-in ends, and the sign-in page takes its place. As long as somebody writes, the server is told so now
// and then, since it ends sign-ins by itself. `data-idle` on the body holds the seconds, `data-idle-to` where to go.
const { idle, idleTo } = document.body.dataset;
const limit = Number(idle) * 1000;

function watch() {
  // By the clock on the wall, which goes on while a device sleeps.
  let last = Date.now();
  let told = last;
  let ended = false;
  const tabs = window.BroadcastChannel ? new BroadcastChannel("here") : null;
  if (tabs) tabs.onmessage = () => { last = Date.now(); };

  function end() {
    if (ended) return;
    ended = true;
    document.documentElement.style.display = "none";
    const go = () => window.location.replace(idleTo);
    // What the browser forgets with it would take the sign-in page's own cookie along, so that page waits a little.
    fetch("/exit", { method: "POST", keepalive: true }).then(go, go);
    window.setTimeout(go, 5_000);
  }

  function look() {
    if (Date.now() - last > limit) end();
  }

  function note() {
    const now = Date.now();
    if (now - last > limit) return end();
    last = now;
    if (now - told > limit / 10) {
      told = now;
      if (tabs) tabs.postMessage("here");
      if (navigator.sendBeacon) navigator.sendBeacon("/here");
    }
  }

  for (const kind of ["keydown", "pointerdown", "scroll"]) window.addEventListener(kind, note, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  window.setInterval(look, 10_000);
}

if (limit > 0) watch();
