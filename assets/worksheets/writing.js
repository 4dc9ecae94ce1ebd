// Browsers print of a field only what it shows, so that the end of a long answer would be missing on paper. What is
// printed is a copy of the text that stands behind the field, and is not there on the screen.
export function writing(field) {
  const copy = document.createElement("p");
  copy.className = "written";
  copy.setAttribute("aria-hidden", "true");
  field.after(copy);
  field.addEventListener("input", () => { copy.textContent = field.value; });
}
