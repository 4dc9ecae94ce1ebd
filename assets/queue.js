// The queue for whoever works in it all day: keys, a list that stays fresh without losing one's place, and a blur.
// What this tab has seen of each case is kept for the tab alone: references and numbers of steps, nothing else.
const EVERY = 15_000;
const SEEN = "cases-seen";
const OFF = "keys-off";

const seen = () => JSON.parse(sessionStorage.getItem(SEEN) ?? "{}");
const all = (selector) => [...document.querySelectorAll(selector)];

function mark() {
  const known = sessionStorage.getItem(SEEN) ? seen() : null;
  const next = known ?? {};
  for (const row of all("[data-case]")) {
    const { case: reference, steps } = row.dataset;
    if (known === null) next[reference] = steps;
    row.querySelector(".queue__new").hidden = known === null || known[reference] === steps;
  }
  if (known === null) sessionStorage.setItem(SEEN, JSON.stringify(next));
}

function noteLook(place) {
  sessionStorage.setItem(SEEN, JSON.stringify({ ...seen(), [place.dataset.lookedAt]: place.dataset.steps }));
}

function links() {
  return all("[data-case] a");
}

function step(by) {
  const rows = links();
  if (!rows.length) return;
  const now = rows.indexOf(document.activeElement);
  const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + by, 0), rows.length - 1)];
  next.focus();
  next.closest("tr").scrollIntoView({ block: "nearest" });
}

function blur() {
  const cover = document.querySelector(".blur");
  if (cover) {
    cover.remove();
    document.body.classList.remove("blurred");
    for (const each of all("body > *")) each.inert = false;
    return;
  }
  for (const each of all("body > *")) each.inert = true;
  const made = document.createElement("div");
  made.className = "blur";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button";
  button.textContent = document.querySelector("[data-blur]").dataset.again;
  button.addEventListener("click", blur);
  made.append(button);
  document.body.append(made);
  document.body.classList.add("blurred");
  button.focus();
}

async function refresh() {
  if (document.hidden) return;
  const state = document.querySelector("[data-queue-state]");
  try {
    const answer = await fetch(location.href, { headers: { "X-Refresh": "1" }, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = document.activeElement?.closest("[data-case]")?.dataset.case;
    const old = all("[data-queue]");
    page.querySelectorAll("[data-queue]").forEach((part, number) => old[number]?.replaceWith(document.adoptNode(part)));
    mark();
    if (held) document.querySelector(`[data-case="${held}"] a`)?.focus({ preventScroll: true });
    state.textContent = "";
  } catch {
    state.textContent = state.dataset.stale;
  }
}

function keys() {
  const button = document.querySelector("[data-keys-off]");
  const off = button.textContent;
  const show = () => { button.textContent = sessionStorage.getItem(OFF) ? button.dataset.on : off; };
  button.addEventListener("click", () => {
    if (sessionStorage.getItem(OFF)) sessionStorage.removeItem(OFF);
    else sessionStorage.setItem(OFF, "1");
    show();
  });
  show();
  const act = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => document.querySelector("[data-search]").focus(),
    "?": () => { const help = document.querySelector("[data-keys]"); help.open = !help.open; },
    b: blur,
  };
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key === "Escape" && target.matches("[data-search]")) target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || sessionStorage.getItem(OFF)) return;
    if (target.matches("input, select, textarea") || !(key in act)) return;
    if (document.querySelector(".blur") && key !== "b") return;
    event.preventDefault();
    act[key]();
  });
  const hide = document.querySelector("[data-blur]");
  hide.hidden = false;
  hide.addEventListener("click", blur);
}

const looked = document.querySelector("[data-looked-at]");
if (looked) noteLook(looked);
if (document.querySelector("[data-queue]")) {
  mark();
  keys();
  window.setInterval(refresh, EVERY);
  document.addEventListener("visibilitychange", refresh);
}
