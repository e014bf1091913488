"use strict";
(() => {
  const body = document.getElementById("planer");
  if (!body) return;
  const rows = Array.from(body.rows);
  const search = document.getElementById("sok");
  const type = document.getElementById("type");
  const inForce = document.getElementById("gjelder");
  const differs = document.getElementById("avvik");
  const shown = document.getElementById("vist");
  const none = document.getElementById("ingen");
  const buttons = Array.from(document.querySelectorAll(".totals button"));
  const texts = rows.map((row) => row.textContent.toLowerCase());
  let status = null;
  let waiting = 0;

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, at) => {
      const seen =
        (status === null || row.dataset.status === status) &&
        (type.value === "" || row.dataset.type === type.value) &&
        (!inForce.checked || row.dataset.gjelder === "1") &&
        (!differs.checked || row.dataset.avvik !== "0") &&
        words.every((word) => texts[at].includes(word));
      row.hidden = !seen;
      if (seen) count += 1;
    });
    shown.textContent = shown.dataset.text.replace("#", count).replace("#", rows.length);
    none.hidden = count > 0;
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  };
  search.addEventListener("input", later);
  for (const input of [type, inForce, differs]) input.addEventListener("change", filter);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      status = status === button.dataset.status ? null : button.dataset.status;
      for (const other of buttons) other.setAttribute("aria-pressed", String(other.dataset.status === status));
      filter();
    });
  }

  // a list that lies over the table goes away as people expect
  const close = () => {
    for (const open of body.querySelectorAll("details[open]")) open.open = false;
  };
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#planer details")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = body.querySelector("details[open]");
    if (open && open.contains(document.activeElement)) open.querySelector("summary").focus();
    close();
  });

  const order = new Intl.Collator("nb", { numeric: true, sensitivity: "base" });
  const headers = Array.from(document.querySelectorAll("thead th"));
  headers.forEach((header, column) => {
    header.querySelector("button").addEventListener("click", () => {
      const down = header.getAttribute("aria-sort") === "ascending";
      for (const other of headers) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      const keys = new Map(rows.map((row) => {
        const cell = row.cells[column];
        return [row, cell.dataset.key ?? cell.textContent.trim()];
      }));
      const sign = down ? -1 : 1;
      const sorted = Array.from(rows).sort((one, other) => {
        const a = keys.get(one);
        const b = keys.get(other);
        if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
        return sign * order.compare(a, b);
      });
      const all = document.createDocumentFragment();
      for (const row of sorted) all.append(row);
      body.append(all);
    });
  });
})();
