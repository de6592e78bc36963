// What the pages gain where scripts run; every page works without this file.
"use strict";

// '/' goes to the search box, unless someone is typing.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("[data-shortcut='/']");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// Shift selects a whole stretch of check boxes inside [data-select]; [data-selected] counts what is chosen.
document.querySelectorAll("[data-select]").forEach((list) => {
  let last = null;
  const boxes = () => [...list.querySelectorAll("input[type=checkbox][name]")];
  const count = () => {
    const chosen = boxes().filter((box) => box.checked).length;
    document.querySelectorAll("[data-selected]").forEach((place) => { place.textContent = chosen; });
  };
  list.addEventListener("click", (event) => {
    if (!event.target.matches("input[type=checkbox][name]")) return;
    const all = boxes();
    if (event.shiftKey && last) {
      const [from, to] = [all.indexOf(last), all.indexOf(event.target)].sort((a, b) => a - b);
      all.slice(from, to + 1).forEach((box) => { box.checked = event.target.checked; });
    }
    last = event.target;
    count();
  });
  count();
});

// Errors are read out and reached first.
document.querySelector("[data-focus]")?.focus();

// A file may be dropped on the form that takes it.
document.querySelectorAll("[data-drop]").forEach((zone) => {
  const input = zone.querySelector("input[type=file]");
  // The browser draws its own button in its own language; with scripts ours stands in its place.
  const button = zone.querySelector("[data-choose]");
  if (button) { button.hidden = false; input.classList.add("unseen"); }
  const show = () => {
    const name = zone.querySelector("[data-dropped]");
    if (name && input.files.length) name.textContent = input.files[0].name;
  };
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; show(); }
  });
  input.addEventListener("change", show);
});

// Leaving asks only when something typed would be lost: form[data-guard].
document.querySelectorAll("form[data-guard]").forEach((form) => {
  let dirty = false;
  form.addEventListener("input", () => { dirty = true; });
  form.addEventListener("submit", () => { dirty = false; });
  window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
});
