// "Leave this page": blanks the page at once, ends the sign-in and goes on to a neutral site, leaving no step back.
// `data-leave` holds that site; `href` is where the link leads without this script. It waits for nothing, since the
// person who presses it may have a second or less.
(() => {
  const presses = [];
  let alone = false;

  function leave(event) {
    const link = document.querySelector("a.leave__link[data-leave]");
    if (!link) return;
    if (event) event.preventDefault();
    document.documentElement.style.display = "none";
    if (navigator.sendBeacon) navigator.sendBeacon("/exit");
    window.location.replace(link.dataset.leave || link.href);
  }

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a.leave__link[data-leave]")) leave(event);
  }, true);

  // Only Shift by itself counts: somebody who types capitals stays.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses.length = 0;
    alone = event.key === "Shift";
  }, true);
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    presses.push(event.timeStamp);
    if (presses.length > 3) presses.shift();
    if (presses.length === 3 && presses[2] - presses[0] <= 5000) leave();
  }, true);

  // A page that the browser kept in memory is asked for again, so that "back" shows nothing of a person who has left.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
})();
