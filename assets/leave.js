// "Leave this page": blanks the page at once, ends the sign-in and goes on to a neutral site, leaving no step back; every
// other tab of the portal does likewise. `data-leave` holds that site; `href` is where the link leads without this
// script. It waits for nothing, since the person who presses it may have a second or less.
(() => {
  const presses = [];
  const tabs = window.BroadcastChannel ? new BroadcastChannel("leave") : null;
  let alone = false;

  function blank(address) {
    document.documentElement.style.display = "none";
    window.location.replace(address);
  }

  function leave(event) {
    const link = document.querySelector("a.leave__link[data-leave]");
    if (!link) return;
    if (event) event.preventDefault();
    const address = link.dataset.leave || link.href;
    if (tabs) tabs.postMessage(address);
    if (navigator.sendBeacon) navigator.sendBeacon("/exit");
    blank(address);
  }

  // Only pages of this site can send here. After signing out, the tabs that still show somebody signed in go to the
  // first screen; a guide that is open beside them stays.
  if (tabs) tabs.onmessage = ({ data }) => {
    if (data !== "/" || document.querySelector("form[data-sign-out]")) blank(data);
  };
  document.addEventListener("submit", (event) => {
    if (tabs && event.target.matches("form[data-sign-out]")) tabs.postMessage("/");
  });

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
