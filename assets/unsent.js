// Another language is another page, and what was typed here and not sent does not stand there. So the first press on a
// language only says so, and the second goes there. `data-unsent` on the list of languages holds the words.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest(".tongues a");
  if (!link || document.querySelector("[data-not-kept]")) return;
  const fields = document.querySelectorAll("main form textarea, main form input[type=text]:not([readonly])");
  if (![...fields].some((field) => field.value !== field.defaultValue)) return;
  event.preventDefault();
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.dataset.notKept = "";
  words.textContent = link.closest("[data-unsent]").dataset.unsent;
  link.closest(".tongues").after(words);
});
