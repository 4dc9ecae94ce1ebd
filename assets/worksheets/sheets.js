// The relationship we want: the first sheet is covered while the other person writes, then both are shown. What is
// covered is out of the page for everybody, screen readers and paper included.
const STAGES = ["first", "second", "both"];

export function sheets(sheet) {
  const [first, second] = sheet.querySelectorAll("[data-sheet]");
  const [button, print, said] = ["cover", "print", "said"].map((name) => sheet.querySelector(`[data-${name}]`));
  let stage;

  function show(next) {
    stage = next;
    first.hidden = stage === "second";
    second.hidden = stage === "first";
    print.hidden = stage !== "both";
    said.textContent = stage === "second" ? said.dataset.says : "";
    button.textContent = button.dataset[stage];
  }

  // On paper empty sheets are both there; once somebody has written, only what is open.
  function note() {
    const written = [...sheet.querySelectorAll("textarea")].some((field) => field.value);
    sheet.classList.toggle("sheet--empty", !written);
  }

  button.addEventListener("click", () => show(stage === "both" ? "second" : STAGES[STAGES.indexOf(stage) + 1]));
  print.addEventListener("click", () => window.print());
  sheet.addEventListener("input", note);
  sheet.addEventListener("clear", () => show("first"));
  note();
  show("first");
}
