// Reading a document and coding its claims: taking selected words into fields, showing where the
// words of an open claim stand, and acting by single keys. Everything works without it: words can
// be typed, and every key has its button.
"use strict";

(() => {
  const TEXT = "[data-text]";
  const points = (text) => Array.from(text).length;
  let selected = null;

  // Code points from the beginning of the document to a place in the page.
  function place(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-at]");
    if (!piece) {
      return null;
    }
    const before = document.createRange();
    before.selectNodeContents(piece);
    before.setEnd(node, offset);
    return Number(piece.dataset.at) + points(before.toString());
  }

  function takeSelection() {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (!range.commonAncestorContainer.parentElement?.closest(TEXT)) {
      return;
    }
    const words = selection.toString().trim();
    const start = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset);
    if (words && start !== null && end !== null && start < end) {
      // Without the blanks at both ends, so that the words are those that were meant.
      const raw = range.toString();
      const lead = points(raw) - points(raw.trimStart());
      const tail = points(raw) - points(raw.trimEnd());
      selected = { words: raw.replace(/\s+/g, " ").trim(), at: `${start + lead}-${end - tail}` };
    }
  }
  document.addEventListener("selectionchange", takeSelection);

  // The words of a form's fields, shown in the text.
  function rangeAt(at) {
    const [start, end] = at.split("-").map(Number);
    const range = document.createRange();
    let begun = false;
    for (const piece of document.querySelectorAll(`${TEXT} [data-at]`)) {
      const from = Number(piece.dataset.at);
      const text = piece.firstChild;
      const until = from + (text ? points(text.data) : 0);
      if (!text || until <= start) {
        continue;
      }
      const unit = (point) => Array.from(text.data).slice(0, Math.max(0, point - from)).join("").length;
      if (!begun) {
        range.setStart(text, unit(start));
        begun = true;
      }
      range.setEnd(text, unit(Math.min(end, until)));
      if (until >= end) {
        break;
      }
    }
    return begun ? range : null;
  }
  function showFields() {
    if (!globalThis.Highlight || !CSS.highlights || !document.querySelector(TEXT)) {
      return;
    }
    CSS.highlights.clear();
    const open = document.querySelector(".claim-card .claim-form") ?? document.querySelector("[open] .claim-form");
    for (const set of open?.querySelectorAll("[data-field]") ?? []) {
      const ranges = [...set.querySelectorAll("input[type=hidden]")]
        .filter((input) => /^\d+-\d+$/.test(input.value))
        .map((input) => rangeAt(input.value))
        .filter(Boolean);
      CSS.highlights.set(`field-${set.dataset.field}`, new Highlight(...ranges));
    }
  }

  function put(box) {
    if (!selected) {
      return;
    }
    const [words, at] = box.querySelectorAll("input");
    words.value = selected.words;
    at.value = selected.at;
    box.classList.remove("taken");
    requestAnimationFrame(() => box.classList.add("taken"));
    grow(box);
    showFields();
  }
  // A list always ends with a free row.
  function grow(box) {
    const row = box.closest(".row");
    const set = box.closest("fieldset");
    if (!row || set.dataset.field === "time" || row !== [...set.querySelectorAll(".row")].pop()) {
      return;
    }
    const fresh = row.cloneNode(true);
    for (const input of fresh.querySelectorAll("input")) {
      if (input.type === "checkbox") {
        input.checked = false;
        input.value = String(Number(input.value) + 1);
      } else {
        input.value = "";
      }
    }
    row.after(fresh);
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    if (button) {
      put(button.closest("[data-words-field]"));
    }
  });
  // Words that were typed are looked for anew.
  document.addEventListener("input", (event) => {
    const box = event.target.closest("[data-words-field]");
    if (box && event.target.type !== "hidden") {
      box.querySelector("input[type=hidden]").value = "";
    }
  });

  function ready(root) {
    for (const button of root.querySelectorAll("[data-take]")) {
      button.hidden = !document.querySelector(TEXT);
    }
    showFields();
  }
  document.addEventListener("DOMContentLoaded", () => {
    ready(document);
    const wanted = new URLSearchParams(location.search).get("claim");
    const link = wanted && document.getElementById(wanted);
    if (link && globalThis.htmx) {
      link.click();
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    ready(event.target);
    if (event.target.id === "panel") {
      event.target.scrollTop = 0;
      if (matchMedia("(max-width: 64rem)").matches) {
        event.target.scrollIntoView({ block: "start" });
      }
    }
  });
  document.addEventListener("toggle", showFields, true);

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (selected && !getSelection().isCollapsed) {
      const form = document.querySelector(".claim-card details[open] .claim-form") ?? document.querySelector("#new-claim .claim-form");
      const set = form?.querySelector(`[data-pick="${CSS.escape(event.key)}"]`);
      if (set) {
        form.closest("details").open = true;
        const boxes = [...set.querySelectorAll("[data-words-field]")];
        put(boxes.find((box) => !box.querySelector("input").value) ?? boxes[boxes.length - 1]);
        event.preventDefault();
        return;
      }
    }
    const control = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (control) {
      control.click();
      control.closest("details")?.querySelector("input:not([type=hidden]), textarea")?.focus();
      event.preventDefault();
    }
  });
})();

// One tick chooses all that are shown.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-choose-all]")) {
    for (const box of event.target.form.querySelectorAll("input[name=claim]")) {
      box.checked = event.target.checked;
    }
  }
});
