// Without a connection a browser answers with a page of its own, and what was typed is gone. So nothing is sent then, and
// that is said at the button. `data-offline` on the body holds the words.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const said = form.querySelector("[data-no-connection]");
  if (navigator.onLine) {
    said?.remove();
    return;
  }
  event.preventDefault();
  // Put in anew each time, so that it is read out each time.
  said?.remove();
  const words = document.createElement("p");
  words.className = "govuk-error-message";
  words.setAttribute("role", "alert");
  words.dataset.noConnection = "";
  words.textContent = document.body.dataset.offline;
  (event.submitter ?? form.lastElementChild).before(words);
});
