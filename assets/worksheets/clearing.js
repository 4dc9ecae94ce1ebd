// What somebody wrote or ticked goes when the page goes: before the browser can keep the page in its memory, and again
// when the page comes up, since browsers put back what was typed even where they are asked not to.
export function clearing(sheet) {
  const fields = [...sheet.querySelectorAll("textarea, input[type=checkbox]")];
  // On a slow line somebody may write before this script is there, or before the page is whole. A browser that fills in
  // a field causes neither of these events, and a field with the focus is being written in.
  const touched = new WeakSet([document.activeElement]);
  for (const kind of ["beforeinput", "click"]) sheet.addEventListener(kind, ({ target }) => touched.add(target), true);

  function empty(field) {
    if (field.type === "checkbox" ? !field.checked : !field.value) return;
    if (field.type === "checkbox") field.checked = false;
    else field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const emptyUntouched = () => fields.filter((field) => !touched.has(field)).forEach(empty);

  window.addEventListener("pagehide", () => {
    fields.forEach(empty);
    // What a sheet holds besides its fields (a clock, a cover) begins anew with this.
    sheet.dispatchEvent(new Event("clear"));
  });
  window.addEventListener("pageshow", emptyUntouched);
  emptyUntouched();
}
