// The four things to do. Each works without this file as a plain sheet. Nothing is sent or stored, and a page that the
// browser kept in memory is empty when somebody comes back to it.
const sheet = document.querySelector("[data-worksheet]");
const all = (selector) => [...sheet.querySelectorAll(selector)];

function findTheLeak() {
  const points = all("[data-point]");
  const nothing = sheet.querySelector("[data-nothing]");
  return () => {
    const counts = new Map(points.map((point) => [point.dataset.point, 0]));
    for (const box of all("[data-points-to]")) if (box.checked) counts.set(box.dataset.pointsTo, counts.get(box.dataset.pointsTo) + 1);
    const most = Math.max(...counts.values());
    for (const point of points) point.hidden = most === 0 || counts.get(point.dataset.point) < most;
    nothing.hidden = most > 0;
  };
}

function buildAnApology() {
  const rules = all("[data-phrases]").map((rule) => ({
    phrases: rule.dataset.phrases.split("|"),
    why: rule.querySelector("[data-why]").textContent,
  }));
  // Whole words, in whatever letters the language has.
  const holds = (text, phrase) => ` ${text} `.includes(` ${phrase} `);
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}’']+/gu, " ").trim();
  return () => {
    for (const field of all("textarea")) {
      const text = plain(field.value);
      const found = rules.flatMap((rule) => rule.phrases.filter((phrase) => holds(text, plain(phrase))).slice(0, 1).map((phrase) => [phrase, rule.why]));
      const place = document.getElementById(field.id.replace("part", "marks"));
      const lines = found.map(([phrase, why]) => {
        const line = document.createElement("p");
        const mark = document.createElement("strong");
        mark.textContent = `“${phrase}” `;
        line.append(mark, why);
        return line;
      });
      // Said again only when it has changed.
      if (place.textContent !== lines.map((line) => line.textContent).join("")) place.replaceChildren(...lines);
    }
  };
}

function listenInTurns() {
  const clock = sheet.querySelector("[data-clock]");
  const go = sheet.querySelector("[data-go]");
  const whose = sheet.querySelector("[data-whose]");
  const turns = all("[data-turn]").map((one) => one.dataset.turn);
  const minutes = all("[data-minutes]");
  let turn = 0;
  let left = 0;
  let running = null;

  const length = () => Number(minutes.find((one) => one.checked)?.value || 5) * 60;
  const show = () => { clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`; };

  function beep() {
    if (!sheet.querySelector("[data-sound]").checked || !window.AudioContext) return;
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    volume.gain.value = 0.08;
    tone.frequency.value = 440;
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.6);
    tone.onended = () => audio.close();
  }

  function stop() {
    window.clearInterval(running);
    running = null;
    go.textContent = go.dataset.start;
  }

  function change() {
    stop();
    turn = (turn + 1) % turns.length;
    left = length();
    whose.textContent = turns[turn];
    show();
  }

  function start() {
    const end = Date.now() + left * 1000;
    go.textContent = go.dataset.pause;
    running = window.setInterval(() => {
      left = Math.max(Math.round((end - Date.now()) / 1000), 0);
      show();
      if (left === 0) { change(); beep(); }
    }, 250);
  }

  go.addEventListener("click", () => { if (running) stop(); else start(); });
  sheet.querySelector("[data-next]").addEventListener("click", change);
  for (const one of minutes) one.addEventListener("change", () => {
    for (const other of minutes) other.checked = other === one;
    stop();
    left = length();
    show();
  });
  left = length();
  return () => {};
}

function theRelationshipWeWant() {
  const [first, second] = all("[data-sheet]");
  const button = sheet.querySelector("[data-cover]");
  const said = sheet.querySelector("[data-said]");
  let step = 0;
  function show() {
    first.hidden = step === 1;
    second.hidden = step === 0;
    said.textContent = step === 1 ? said.dataset.says : "";
    button.textContent = [button.dataset.done, button.dataset.both, button.dataset.again][step];
  }
  button.addEventListener("click", () => { step = step === 2 ? 1 : step + 1; show(); });
  sheet.querySelector("[data-print]").addEventListener("click", () => {
    step = 2;
    show();
    window.print();
  });
  show();
  return () => {};
}

const begin = {
  "find-the-leak": findTheLeak,
  "build-an-apology": buildAnApology,
  "listen-in-turns": listenInTurns,
  "the-relationship-we-want": theRelationshipWeWant,
}[sheet.dataset.worksheet];

// Browsers put back what was typed when somebody comes back to a page, even where they are asked not to.
function clear() {
  for (const field of all("textarea")) field.value = "";
  for (const box of all("input[type=checkbox]")) box.checked = false;
}

clear();
const look = begin();
sheet.addEventListener("input", look);
look();
window.addEventListener("pagehide", clear);
window.addEventListener("pageshow", () => { clear(); look(); });
