// Brings the next state of the wall once a minute. Where the server is away, the last good state stays with its time.
"use strict";
(() => {
  const EVERY = Number(new URLSearchParams(location.search).get("giay")) * 1000 || 60000;
  const wall = () => document.querySelector("[data-wall]");

  async function bring() {
    try {
      const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin", redirect: "error" });
      if (!answer.ok) throw new Error(String(answer.status));
      const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-wall]");
      if (!next) throw new Error("no wall");
      wall().replaceWith(document.adoptNode(next));
    } catch {
      wall().querySelector(".lost").hidden = false;
    }
  }

  setInterval(bring, EVERY);
})();
