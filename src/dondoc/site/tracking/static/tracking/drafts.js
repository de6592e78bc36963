// Keeps what is typed into a progress form on this machine until it has been saved. The form works without it.
"use strict";

const DRAFT = "dondoc.draft.";
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000; // a month, in milliseconds

const box = (() => {
  try { return window.localStorage; } catch { return null; } // blocked by the browser: nothing is kept
})();
const stored = (key) => {
  try { return JSON.parse(box.getItem(key)); } catch { return null; }
};

// What a page shows as saved, or what is too old, is no longer kept.
const savedKeys = new Set([...document.querySelectorAll("[data-saved-key]")].map((row) => row.dataset.savedKey));
for (const key of Object.keys(box ?? {}).filter((name) => name.startsWith(DRAFT))) {
  const draft = stored(key);
  const isOver = !draft || savedKeys.has(draft.fields.submission_key) || Date.now() - draft.at > KEPT_FOR;
  if (isOver) box.removeItem(key);
}

for (const form of document.querySelectorAll("form[data-draft]")) {
  const key = DRAFT + form.dataset.draft;
  // Files cannot be put back by a page: the server keeps those that arrived, ticked in the form.
  const isText = (field) => field.name && field.name !== "csrfmiddlewaretoken" && !["file", "checkbox"].includes(field.type);
  const fields = () => [...form.elements].filter(isText);
  const typed = () => Object.fromEntries(fields().map((field) => [field.name, field.value]));
  const words = (all) => JSON.stringify({ ...all, version: "", submission_key: "" });

  const notice = form.querySelector("[data-draft-notice]");
  const draft = stored(key);
  if (draft && words(draft.fields) !== words(typed())) {
    notice.querySelector("[data-draft-at]").textContent = new Date(draft.at).toLocaleString(document.documentElement.lang);
    notice.hidden = false;
  }

  // The version and key of the draft come back with its words, so that a change by someone else is still noticed.
  notice.querySelector("[data-draft-restore]").addEventListener("click", () => {
    for (const field of fields()) field.value = draft.fields[field.name] ?? field.value;
    notice.hidden = true;
  });
  notice.querySelector("[data-draft-drop]").addEventListener("click", () => {
    box.removeItem(key);
    notice.hidden = true;
  });

  form.addEventListener("input", () => {
    try { box?.setItem(key, JSON.stringify({ at: Date.now(), fields: typed() })); } catch { /* full: the page itself still holds it */ }
  });
}
