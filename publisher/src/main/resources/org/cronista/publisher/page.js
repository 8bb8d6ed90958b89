"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const entries = Array.from(document.querySelectorAll("article.entry"));
  const folds = Array.from(document.querySelectorAll("details.fold"));
  const groups = Array.from(document.querySelectorAll(".group")).reverse();
  const lists = ["year", "type", "place", "source", "accounts"];
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
  const values = new Map(
    entries.map((entry) => [entry, lists.map((name) => entry.dataset[name].split("|"))]));
  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) {
      texts.set(entry, plain(entry.textContent));
    }
    return texts.get(entry);
  };

  const fits = (entry, wanted, words) =>
    values.get(entry).every((held, i) => wanted[i] === "" || held.includes(wanted[i])) &&
    words.every((word) => textOf(entry).includes(word));

  const apply = () => {
    const wanted = lists.map((name) => form.elements[name].value);
    const words = plain(form.elements.words.value).split(" ").filter((word) => word !== "");
    const narrowed = words.length > 0 || wanted.some((value) => value !== "");
    let count = 0;
    for (const entry of entries) {
      const fit = fits(entry, wanted, words);
      entry.hidden = !fit;
      count += fit ? 1 : 0;
    }
    for (const fold of folds) {
      const some = fold.querySelector("article.entry:not([hidden])") !== null;
      fold.hidden = !some;
      fold.open = narrowed && some;
    }
    for (const group of groups) {
      group.hidden = group.querySelector("article.entry:not([hidden])") === null;
    }
    nothing.hidden = count > 0 || entries.length === 0;
    const number = (n) => n.toLocaleString("en");
    shown.textContent = narrowed
      ? `${number(count)} of ${number(entries.length)} events shown`
      : `All ${number(entries.length)} events`;
    return narrowed;
  };

  const remember = () => {
    const state = new URLSearchParams();
    for (const name of ["words", ...lists]) {
      if (form.elements[name].value !== "") {
        state.set(name, form.elements[name].value);
      }
    }
    const hash = state.toString();
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
  };

  const reveal = (target) => {
    for (let at = target; at !== null; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
  };

  // The hash holds either the filters (name=value) or the place to go to.
  const recall = () => {
    const hash = location.hash.slice(1);
    if (hash.includes("=")) {
      const state = new URLSearchParams(hash);
      for (const name of ["words", ...lists]) {
        form.elements[name].value = state.get(name) ?? "";
      }
      apply();
      return;
    }
    const target = hash === "" ? null : document.getElementById(hash);
    if (target !== null) {
      if (target.closest("[hidden]") !== null) {
        form.reset();
        apply();
      }
      reveal(target);
      target.scrollIntoView();
    }
  };

  let pause;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      apply();
      remember();
    }, 120);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => {
    apply();
    remember();
  }));
  addEventListener("hashchange", recall);

  const visible = () =>
    entries.filter((entry) => !entry.hidden && entry.closest("details:not([open])") === null);
  const go = (step) => {
    const list = visible();
    let at = list.indexOf(document.activeElement?.closest("article.entry") ?? null);
    if (at < 0) {
      const below = list.findIndex((entry) => entry.getBoundingClientRect().bottom > 160);
      at = below < 0 ? list.length : step > 0 ? below - 1 : below;
    }
    const next = list[Math.max(0, Math.min(list.length - 1, at + step))];
    if (next) {
      next.scrollIntoView({ block: "start" });
      next.focus({ preventScroll: true });
    }
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    const typing = event.target.closest?.("input, select, textarea");
    if (typing) {
      if (event.key === "Escape") {
        typing.blur();
      }
      return;
    }
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      go(event.key === "j" ? 1 : -1);
    } else if (event.key === "/") {
      event.preventDefault();
      form.elements.words.focus();
    }
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = Array.from(document.querySelectorAll("details.more:not([open]), details.fold:not([open])"));
    closed.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));

  form.hidden = false;
  apply();
  recall();
})();
