// What pages do beyond links and forms. Everything works without it.
"use strict";

// htmx sends the form token with every request that changes something.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Form-Token"] = document.body.dataset.token;
});

// Errors come as a part of a page; they are shown where the answer would have stood.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// Times in the reader's own zone, with UTC in the title.
function localTimes(root) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.getTime())) {
      time.textContent = format.format(moment);
    }
  }
}
document.addEventListener("DOMContentLoaded", () => {
  localTimes(document);
  for (const link of document.querySelectorAll("[data-link]")) {
    link.textContent = location.origin + link.dataset.link;
  }
});
document.addEventListener("htmx:afterSwap", (event) => localTimes(event.target));

// j and k move through a list; Enter follows the link. Not while somebody types.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  if (!step) {
    return;
  }
  const links = [...document.querySelectorAll("[data-moves] .headline")];
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
  if (links[next]) {
    links[next].focus();
    links[next].scrollIntoView({ block: "nearest" });
    event.preventDefault();
  }
});
