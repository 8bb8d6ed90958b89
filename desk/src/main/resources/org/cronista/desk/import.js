// Files are dropped or chosen, sent one by one, and the import is watched as it goes.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("[data-drop]");
  if (form) {
    listen(form);
  }
  const progress = document.querySelector("#progress[data-running]");
  if (progress) {
    watch(progress);
  }
});

function listen(form) {
  const input = form.querySelector("input[type=file]");
  const button = form.querySelector("button");
  input.addEventListener("change", () => {
    button.disabled = input.files.length === 0;
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    button.disabled = input.files.length === 0;
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      const { batch } = await (await post("/import/batches")).json();
      for (const file of input.files) {
        await post(`/import/batches/${batch}/files?name=${encodeURIComponent(file.name)}`, file);
      }
      await post(`/import/batches/${batch}/start`);
      location.assign("/import");
    } catch (trouble) {
      const alert = form.querySelector("[role=alert]");
      alert.textContent = trouble.message;
      alert.hidden = false;
      button.disabled = false;
    }
  });
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    body,
    headers: { "X-Form-Token": document.body.dataset.token, "HX-Request": "true" },
  });
  if (!answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    throw new Error(page.body.textContent.trim() || answer.statusText);
  }
  return answer;
}

function watch(section) {
  const bar = section.querySelector("progress");
  const rows = section.querySelector("tbody");
  const state = section.querySelector("[data-state]");
  let first = true;
  const source = new EventSource("/import/progress");
  source.addEventListener("progress", (event) => {
    const moment = JSON.parse(event.data);
    if (first) {
      rows.replaceChildren();
      first = false;
    }
    if (moment.total > 0) {
      bar.max = moment.total;
      bar.value = moment.done;
    }
    for (const one of moment.outcomes) {
      rows.append(row(one, rows.dataset[one.kind] || one.kind));
    }
    if (moment.state !== "RUNNING") {
      source.close();
      state.textContent = state.dataset[moment.state.toLowerCase()];
      section.querySelector("form")?.remove();
    }
  });
}

function row(one, kind) {
  const line = document.createElement("tr");
  for (const words of [one.name, kind, one.reason]) {
    line.append(document.createElement("td"));
    line.lastChild.textContent = words;
  }
  return line;
}
