// Find the leak: the issue with the most ticks is shown, and so is each that ties with it.
export function leak(sheet) {
  const points = [...sheet.querySelectorAll("[data-point]")];
  const said = sheet.querySelector("[data-said]");
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" });

  function look() {
    const counts = points.map(({ dataset }) => sheet.querySelectorAll(`[data-points-to="${dataset.point}"]:checked`).length);
    const most = Math.max(...counts);
    points.forEach((point, index) => { point.hidden = most === 0 || counts[index] < most; });
    const titles = points.filter((point) => !point.hidden).map((point) => point.querySelector("h2").textContent.trim());
    const words = titles.length ? said.dataset.found.replace("{titles}", list.format(titles)) : said.dataset.nothing;
    // Said once, and not again with each tick that changes nothing.
    if (said.textContent !== words) said.textContent = words;
  }

  sheet.addEventListener("input", look);
  look();
}
