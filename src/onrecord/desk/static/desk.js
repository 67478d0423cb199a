// What script adds to pages that work without it: words opened in place, keys, the slider over moments, a statement and its words
// lit together, the map zoomed in place. Nothing is stored, nothing is asked of any other machine.
"use strict";

const here = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

async function fetched(address) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

// A fact's words, opened below its row.
async function toggle(link) {
  const row = link.closest("tr");
  const open = row.nextElementSibling?.classList.contains("opened") ? row.nextElementSibling : null;
  if (open) {
    open.remove();
    link.setAttribute("aria-expanded", "false");
    return;
  }
  link.setAttribute("aria-expanded", "true");
  try {
    const page = await fetched(link.dataset.open);
    const opened = document.createElement("tr");
    opened.className = "opened";
    const cell = opened.insertCell();
    cell.colSpan = row.cells.length;
    cell.append(document.importNode(here(".panel", page), true));
    row.after(opened);
  } catch {
    location.assign(link.href); // the whole page says what is wrong
  }
}

document.addEventListener("click", (event) => {
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);
  const link = event.target.closest?.("a");
  if (!plain || !link) return;
  if (link.dataset.open) {
    event.preventDefault();
    toggle(link);
  } else if (link.closest(".zoom")) {
    event.preventDefault();
    zoom(link);
  }
});
for (const link of all("a[data-open]")) link.setAttribute("aria-expanded", "false");

async function zoom(link) {
  try {
    const page = await fetched(link.href);
    here(".mapped").replaceWith(document.importNode(here(".mapped", page), true));
    here(`.zoom a[title="${link.title}"]`)?.focus();
  } catch {
    location.assign(link.href);
  }
}

// The slider over moments: shows the moment while it moves, goes there when it is let go.
const slide = here(".slide");
if (slide) {
  const range = here("input", slide);
  const out = here("output", slide);
  const moments = range.dataset.moments.split(" ");
  const tell = () => (out.textContent = moments[range.value].replace("T", " ").replace("Z", " UTC"));
  slide.hidden = moments.length < 2;
  tell();
  range.addEventListener("input", tell);
  range.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("as-of", moments[range.value]);
    address.hash = "";
    location.assign(address);
  });
}

// In a report: a statement and its words light up together.
function light(ids, on) {
  for (const id of ids) {
    here(`[data-statement="${id}"]`)?.classList.toggle("lit", on);
    for (const piece of all(`[data-of~="${id}"]`)) piece.classList.toggle("lit-words", on);
  }
}
for (const kind of ["mouseover", "mouseout", "focusin", "focusout"]) {
  document.addEventListener(kind, (event) => {
    const told = event.target.closest?.("[data-statement], [data-of]");
    if (told) light((told.dataset.statement ?? told.dataset.of).split(" "), kind === "mouseover" || kind === "focusin");
  });
}

// Keys.
const seen = () => all(".item").filter((item) => item.offsetParent !== null);
function move(step) {
  const items = seen();
  if (!items.length) return;
  const now = items.findIndex((item) => item.classList.contains("here"));
  const next = items[Math.min(items.length - 1, Math.max(0, now < 0 ? (step > 0 ? 0 : items.length - 1) : now + step))];
  items[now]?.classList.remove("here");
  next.classList.add("here");
  (here("a.go", next) ?? next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}
async function help() {
  let sheet = here("dialog");
  if (!sheet) {
    sheet = document.createElement("dialog");
    sheet.tabIndex = 0; // it may have to be scrolled
    sheet.append(document.importNode(here("#keys-sheet", await fetched("/keys")), true));
    document.body.append(sheet);
  }
  sheet.open ? sheet.close() : sheet.showModal();
}
const acts = {
  j: () => move(1),
  k: () => move(-1),
  "/": () => here("#q").select(),
  a: () => here("#as-of")?.focus(),
  "[": () => here(".as-of-bar a[rel=prev]")?.click(),
  "]": () => here(".as-of-bar a[rel=next]")?.click(),
  "?": help,
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape" && field) field.blur();
  if (field || !(event.key in acts)) return;
  event.preventDefault();
  acts[event.key]();
});
