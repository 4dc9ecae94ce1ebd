// The four things to do. Each works without this file as a plain sheet. With it nothing is sent or stored either: what
// is written or ticked stands in its fields and nowhere else.
import { clearing } from "./worksheets/clearing.js";
import { apology } from "./worksheets/apology.js";
import { leak } from "./worksheets/leak.js";
import { sheets } from "./worksheets/sheets.js";
import { turns } from "./worksheets/turns.js";
import { writing } from "./worksheets/writing.js";

const sheet = document.querySelector("[data-worksheet]");

sheet.querySelectorAll("textarea").forEach(writing);
({
  "find-the-leak": leak,
  "build-an-apology": apology,
  "listen-in-turns": turns,
  "the-relationship-we-want": sheets,
})[sheet.dataset.worksheet](sheet);
clearing(sheet);
