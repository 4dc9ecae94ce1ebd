// Listen in turns: a clock for who speaks. It goes by the time of day and not by its own ticks, which browsers slow down
// in a tab that nobody looks at. A screen reader may read the time at any moment, and is told only when something happens.
import { tone } from "./sound.js";

const MINUTE = 60_000;

function asClock(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export function turns(sheet) {
  const [clock, go, whose, said, sound] = ["clock", "go", "whose", "said", "sound"].map((name) => sheet.querySelector(`[data-${name}]`));
  const speakers = [...sheet.querySelectorAll("[data-turn]")].map(({ dataset }) => dataset.turn);
  const lengths = [...sheet.querySelectorAll("[data-minutes]")];
  const usual = lengths.find((one) => one.getAttribute("aria-pressed") === "true");
  let length;
  let left;
  let turn;
  let end = 0;
  let ticking;

  const say = (what) => { said.textContent = what ? said.dataset[what] : ""; };

  function show() {
    const time = asClock(left);
    if (clock.textContent !== time) clock.textContent = time;
    go.textContent = end ? go.dataset.pause : go.dataset.start;
    // It stays where the focus may be, and does nothing before the next turn.
    go.setAttribute("aria-disabled", left === 0);
    if (whose.textContent !== speakers[turn]) whose.textContent = speakers[turn];
  }

  function stop() {
    clearInterval(ticking);
    end = 0;
  }

  function tick() {
    const before = left;
    left = Math.max(0, end - Date.now());
    if (left === 0) {
      stop();
      say("over");
      if (sound.checked) tone();
    } else if (before > MINUTE && left <= MINUTE) say("minute");
    show();
  }

  function begin(who) {
    stop();
    turn = who;
    left = length;
    say();
    show();
  }

  function choose(one) {
    length = Number(one.dataset.minutes) * MINUTE;
    for (const each of lengths) each.setAttribute("aria-pressed", each === one);
    begin(turn);
  }

  go.addEventListener("click", () => {
    if (end) {
      left = Math.max(0, end - Date.now());
      stop();
    } else if (left > 0) {
      end = Date.now() + left;
      ticking = setInterval(tick, 250);
    }
    show();
  });
  sheet.querySelector("[data-next]").addEventListener("click", () => begin((turn + 1) % speakers.length));
  for (const one of lengths) one.addEventListener("click", () => choose(one));

  function anew() {
    turn = 0;
    choose(usual);
  }
  sheet.addEventListener("clear", anew);
  anew();
}
