// The index of rules: a search, two choices, and columns that sort. Without this file it is a plain table.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const mark = document.querySelector(".rule-index");
  const table = mark && mark.parentElement.querySelector("table");
  if (!table) return;
  const rows = [...table.tBodies[0].rows];
  const titles = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const text = (row, column) => row.cells[column].textContent.trim();

  const search = document.createElement("input");
  search.type = "search";
  search.placeholder = "Search: a code, a family, a word";
  search.setAttribute("aria-label", "Search rules");

  function choice(title) {
    const column = titles.indexOf(title);
    const select = document.createElement("select");
    select.setAttribute("aria-label", title);
    const values = [...new Set(rows.map((row) => text(row, column)))];
    select.append(new Option(`${title}: all`, ""), ...values.map((value) => new Option(value, value)));
    select.fits = (row) => !select.value || text(row, column) === select.value;
    return select;
  }

  const stage = choice("Stage");
  const fix = choice("Fix");
  const count = document.createElement("output");
  mark.append(search, stage, fix, count);

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const content = row.textContent.toLowerCase();
      row.hidden = !(stage.fits(row) && fix.fits(row) && words.every((word) => content.includes(word)));
      shown += !row.hidden;
    }
    count.textContent = `${shown} of ${rows.length}`;
  }

  // Numbers sort with the highest first, words from A; a dash, which is no figure, comes last.
  function sort(column, descending) {
    const key = (row) => {
      const value = text(row, column);
      return value === "–" ? null : Number.isNaN(Number(value)) ? value : Number(value);
    };
    const order = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)));
    const sorted = rows.slice().sort((one, other) => {
      const [a, b] = [key(one), key(other)];
      if (a === null || b === null) return (a === null) - (b === null);
      return descending ? order(b, a) : order(a, b);
    });
    table.tBodies[0].append(...sorted);
  }

  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...cell.childNodes);
    cell.append(button);
    const isNumber = titles[column].endsWith("‰");
    button.addEventListener("click", () => {
      const before = cell.getAttribute("aria-sort");
      const descending = before ? before === "ascending" : isNumber;
      table.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
      cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(column, descending);
    });
  });

  [search, stage, fix].forEach((control) => control.addEventListener("input", show));
  show();
});
