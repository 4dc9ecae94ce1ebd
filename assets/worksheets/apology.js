// Build an apology: names the words that turn sorry into something else, and says why beside the part. The words stand in
// the page, where people without this script read them too.
import { find } from "./phrases.js";

// Milliseconds after the last key: nobody wants to be told in mid-word.
const PAUSE = 700;

const marksOf = (sheet) => [...sheet.querySelectorAll("[data-phrases]")].map((line) => ({
  phrases: line.dataset.phrases.split("|"),
  parts: line.dataset.parts ? line.dataset.parts.split(" ") : null,
  why: line.querySelector("[data-why]").textContent,
}));

function paragraph([{ why }, phrase]) {
  const line = document.createElement("p");
  const words = document.createElement("strong");
  words.textContent = `“${phrase}” `;
  line.append(words, why);
  return line;
}

function watch(field, place, marks) {
  let waiting;
  function look() {
    const lines = find(field.value, marks).map(paragraph);
    // Said again only when it has changed.
    if (place.textContent !== lines.map((line) => line.textContent).join("")) place.replaceChildren(...lines);
  }
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    if (field.value) waiting = setTimeout(look, PAUSE);
    else look();
  });
  look();
}

export function apology(sheet) {
  const marks = marksOf(sheet);
  sheet.querySelectorAll("[data-marks]").forEach((place) => {
    const part = place.dataset.marks;
    watch(document.getElementById(`part-${part}`), place, marks.filter(({ parts }) => !parts || parts.includes(part)));
  });
}
