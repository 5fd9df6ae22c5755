// The view of queries: the saved ones with a form for their parameters, and any SPARQL in an editor.

import { address, go } from "./address.js";
import { answered } from "./answer.js";
import { ask, Problem, send } from "./api.js";
import { announce, button, h, put } from "./dom.js";
import { editor } from "./editor.js";
import { save } from "./tools.js";

const FIRST = `PREFIX hs: <https://w3id.org/hearsay/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?who ?words WHERE {
  ?assertion hs:source/rdfs:label ?who ;
             hs:contentText ?words .
}
LIMIT 20
`;
const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9";

let view;

export async function show({ main, path, params, signal, fresh, onLeave }) {
  if (fresh) {
    view = frame(main, await ask("queries", new URLSearchParams(), signal));
    onLeave(() => view.editor?.close());
  }
  for (const link of view.list.querySelectorAll("a")) {
    link.toggleAttribute("aria-current", link.dataset.name === path);
  }
  const query = view.queries.find(({ name }) => name === path);
  put(view.answer);
  if (query) {
    await saved(query, params, signal);
  } else if (path) {
    throw new Problem("There is no saved query called " + path + ".");
  } else {
    await own(params, signal);
  }
}

function frame(main, queries) {
  const list = h("ul", {}, [
    h("li", {}, h("a", { href: address("sparql"), "data-name": "" }, "A query of your own")),
    queries.map(({ name, title }) =>
      h("li", {}, h("a", { href: address("sparql", name), "data-name": name }, title)),
    ),
  ]);
  const parts = {
    queries,
    list,
    form: h("div", {}),
    message: h("p", { class: "message" }),
    answer: h("div", { class: "answer" }),
  };
  main.replaceChildren(
    h(
      "div",
      { class: "asking" },
      h("nav", { class: "questions", "aria-label": "Saved queries" }, h("h2", {}, "Questions"), list),
      h("div", { class: "question" }, parts.form, parts.message, parts.answer),
    ),
  );
  return parts;
}

async function saved(query, params, signal) {
  const fields = query.parameters.map((one) => field(one, params.get(one.name)));
  const form = h(
    "form",
    { class: "parameters", on: { submit: (event) => submitted(event, query, params, signal) } },
    fields,
    h("p", {}, h("button", { type: "submit" }, "Ask")),
  );
  const open = button("Open as SPARQL", () => spelled(query, form), { class: "quiet" });
  put(
    view.form,
    h("h1", {}, query.title),
    h("p", { class: "soft" }, query.description),
    form,
    h("p", {}, open),
  );
  say("");
  const complete = query.parameters.every(({ required, name }) => !required || params.get(name));
  if (complete && (params.size > 0 || query.parameters.length === 0)) {
    await run(
      () => send("queries/" + query.name + "?" + given(query, params), { signal }),
      (format) => "queries/" + query.name + "?" + given(query, params, format),
    );
  }
}

const given = (query, params, format) => {
  const known = new Set(query.parameters.map(({ name }) => name));
  return new URLSearchParams([
    ...[...params].filter(([name, value]) => known.has(name) && value),
    ...(format ? [["format", format]] : []),
  ]);
};

function field({ name, required, fallback, description }, value) {
  return h(
    "label",
    {},
    name.replaceAll("_", " "),
    h("input", { name, required, value: value ?? fallback, spellcheck: "false", autocomplete: "off" }),
    h("span", { class: "soft" }, description + (required || fallback ? "" : " (may stay empty)")),
  );
}

function submitted(event, query, params, signal) {
  event.preventDefault();
  const values = valuesOf(event.target);
  const to = address("sparql", query.name, values);
  if (to === location.hash || values.size === 0) {
    run(
      () => send("queries/" + query.name + "?" + values, { signal }),
      (format) => "queries/" + query.name + "?" + given(query, values, format),
    );
  } else {
    go(to);
  }
}

const valuesOf = (form) => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));

async function spelled(query, form) {
  if (!form.reportValidity()) {
    return;
  }
  try {
    const values = new URLSearchParams([...valuesOf(form), ["format", "sparql"]]);
    const response = await send("queries/" + query.name + "?" + values);
    go(address("sparql", "", new URLSearchParams({ query: await response.text() })));
  } catch (error) {
    problem(error);
  }
}

async function own(params, signal) {
  if (!view.editor) {
    view.editor = await editor(FIRST);
  }
  const asked = () => {
    const to = address("sparql", "", new URLSearchParams({ query: view.editor.text() }));
    return to === location.hash ? runText(view.editor.text(), signal) : go(to);
  };
  view.editor.onSubmit(asked);
  put(
    view.form,
    h("h1", {}, "A query of your own"),
    view.editor.element,
    h(
      "p",
      {},
      button("Ask", asked, { class: "main" }),
      h("span", { class: "soft" }, " Ctrl-Enter asks, Ctrl-Space completes a term."),
    ),
  );
  view.editor.show(params.get("query") ?? view.editor.text());
  say("");
  if (params.has("query")) {
    await runText(params.get("query"), signal);
  }
}

function runText(text, signal) {
  return run(
    () =>
      send("hearsay/sparql", {
        method: "POST",
        body: new URLSearchParams({ query: text }),
        headers: { Accept: ACCEPT },
        signal,
      }),
    (format) => "hearsay/sparql?" + new URLSearchParams({ query: text, format }),
  );
}

async function run(requested, file) {
  say("Asking …");
  put(view.answer);
  try {
    const response = await requested();
    const { message, content, rows } = answered(
      response.headers.get("Content-Type") ?? "",
      await response.text(),
    );
    say(message);
    put(view.answer, rows ? saves(file) : null, content);
  } catch (error) {
    if (error.name !== "AbortError") {
      problem(error);
    }
  }
}

function saves(file) {
  return h(
    "p",
    { class: "tools" },
    "Save as",
    ["csv", "json"].map((format) =>
      button(
        format.toUpperCase(),
        async () => {
          const response = await send(file(format));
          save("answer." + format, response.headers.get("Content-Type"), await response.text());
        },
        { class: "quiet" },
      ),
    ),
  );
}

function problem(error) {
  say([error.message, error.remedy].filter(Boolean).join(" "), true);
}

function say(text, bad = false) {
  view.message.textContent = text;
  view.message.classList.toggle("bad", bad);
  announce(text);
}
