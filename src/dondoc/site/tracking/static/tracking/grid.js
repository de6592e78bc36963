// Saves each line of the grid as it is written: on leaving it, or when nothing was typed for a while.
// Without this file the button saves the whole page.
"use strict";

const REST = 4000; // milliseconds without a key after which a line is saved
const LONGEST = 300000; // without a connection the waits double up to this
const TRIES = 12; // about half an hour; then the line waits for the network to come back, or for the button

for (const form of document.querySelectorAll("form[data-grid]")) {
  const token = form.elements.csrfmiddlewaretoken.value;
  const overall = form.querySelector("[data-grid-status]");
  const lines = new Map();

  const fieldsOf = (row) => [...row.querySelectorAll("input[name], select[name], textarea[name]")];
  const words = (row) => JSON.stringify(fieldsOf(row).filter((field) => field.type !== "hidden").map((field) => field.value));
  const hidden = (row, name) => row.querySelector(`input[name$="-${name}"]`);

  const show = (row, state, text) => {
    const place = row.querySelector("[data-line-status]");
    place.replaceChildren(Object.assign(document.createElement("span"), { className: `state is-${state}`, textContent: text }));
  };

  const showFaults = (row, faults) => {
    for (const place of row.querySelectorAll("[data-field]")) {
      place.querySelectorAll(".error").forEach((old) => old.remove());
      const told = faults[place.dataset.field] ?? [];
      place.classList.toggle("wrong", told.length > 0);
      for (const text of told) {
        const fault = Object.assign(document.createElement("p"), { className: "error", textContent: text });
        place.querySelector("label").after(fault);
      }
    }
  };

  const take = (row, line, answer, sent) => {
    if (answer.version !== undefined) hidden(row, "version").value = answer.version;
    if (answer.submission_key) hidden(row, "submission_key").value = answer.submission_key;
    const place = row.querySelector("[data-line-conflict]");
    place.innerHTML = answer.conflict ?? ""; // made by the server, its words escaped there
    showFaults(row, answer.faults ?? {});
    if (answer.conflict) return show(row, "late", "chưa lưu: có người khác vừa sửa");
    if (answer.refusal) return show(row, "late", answer.refusal);
    if (answer.faults) return show(row, "late", "chưa lưu: xem chỗ sai");
    line.stored = sent;
    if (answer.saved) show(row, "done", answer.saved);
  };

  const save = async (row) => {
    const line = lines.get(row);
    clearTimeout(line.timer);
    const sent = words(row);
    let failed = false;
    if (line.busy || sent === line.stored || sent === line.refused) return;
    line.busy = true;
    show(row, "course", "đang lưu…");
    const body = new FormData();
    for (const field of fieldsOf(row)) body.append(field.name, field.value);
    try {
      const response = await fetch(row.dataset.line, { method: "POST", body, headers: { "X-CSRFToken": token } });
      const answer = await response.json();
      line.failures = 0;
      take(row, line, answer, sent);
      line.refused = response.ok || answer.conflict ? null : sent;
      if (answer.conflict) line.refused = sent; // saved on top only after the person has changed or pressed the button
    } catch {
      failed = true;
      retryLater(row, line);
    } finally {
      line.busy = false;
      report();
      if (!failed && words(row) !== sent) line.timer = setTimeout(() => save(row), REST);
    }
  };

  const retryLater = (row, line) => {
    line.failures += 1;
    if (line.failures >= TRIES) return show(row, "late", "chưa lưu: mất kết nối đã lâu; có mạng sẽ lưu, hoặc bấm Lưu");
    const wait = Math.min(REST * 2 ** (line.failures - 1), LONGEST);
    show(row, "late", `chưa lưu: mất kết nối, thử lại sau ${wait / 1000} giây`);
    line.timer = setTimeout(() => save(row), wait);
  };

  const waiting = () => [...lines].filter(([row, line]) => words(row) !== line.stored).length;
  const report = () => { overall.textContent = waiting() ? `${waiting()} dòng chưa lưu` : "Mọi dòng đã lưu"; };

  for (const row of form.querySelectorAll("tr[data-line]")) {
    if (!hidden(row, "version")) continue;
    const isWrong = row.querySelector(".error, [data-line-conflict] *");
    lines.set(row, { stored: isWrong ? null : words(row), refused: isWrong ? words(row) : null, timer: 0, busy: false, failures: 0 });
    row.addEventListener("input", () => {
      const line = lines.get(row);
      clearTimeout(line.timer);
      line.timer = setTimeout(() => save(row), REST);
      report();
    });
    row.addEventListener("focusout", (event) => { if (!row.contains(event.relatedTarget)) save(row); });
  }
  window.addEventListener("online", () => lines.forEach((line, row) => { line.failures = 0; save(row); }));
  let sending = false;
  form.addEventListener("submit", () => { sending = true; });
  window.addEventListener("beforeunload", (event) => { if (!sending && waiting()) event.preventDefault(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) lines.forEach((_line, row) => save(row)); });
}
