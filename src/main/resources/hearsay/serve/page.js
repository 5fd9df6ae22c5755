"use strict";

// Lists the saved queries, asks the chosen one, and shows its answer. The address keeps the question:
// #who-claimed?actor=China&attitude=worried

const OWN = { name: "sparql", title: "A question of your own", own: true, parameters: [
  { name: "query", kind: "sparql", required: true, description: "Any SPARQL query; prefixes as in the example need to be declared.",
    fallback: "PREFIX hs: <https://w3id.org/hearsay/ns#>\n\nSELECT ?said WHERE {\n  ?assertion hs:contentText ?said .\n}\nLIMIT 20" }],
  description: "Answers come as a table, or as a graph from CONSTRUCT and DESCRIBE." };

const PREFIXES = {
  "https://w3id.org/hearsay/ns#": "hs:",
  "https://w3id.org/hearsay/article/": "article:",
  "https://w3id.org/hearsay/actor/": "actor:",
  "http://www.wikidata.org/entity/": "wd:",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
  "http://www.w3.org/2004/02/skos/core#": "skos:",
};

const FIRST = "who-claimed";
const ARTICLE = "https://w3id.org/hearsay/article/";
const LONG = 40;

const byId = (id) => document.getElementById(id);
let queries = [];

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function fromAddress() {
  const [name, values] = location.hash.slice(1).split(/\?(.*)/s);
  const query = queries.find((one) => one.name === name) || queries[0];
  return { query, values: new URLSearchParams(values || "") };
}

function listQueries() {
  byId("queries").replaceChildren(...queries.map((query) =>
    element("li", {}, element("a", { href: "#" + query.name, textContent: query.title }))));
}

function field(parameter, value) {
  const input = element(parameter.kind === "sparql" ? "textarea" : "input", {
    name: parameter.name, required: parameter.required, value: value || parameter.fallback, spellcheck: false });
  const label = element("label", { className: parameter.kind === "sparql" ? "wide" : "" },
    parameter.name, element("span", { className: "hint",
      textContent: parameter.description + (parameter.required || parameter.fallback ? "" : " (may stay empty)") }), input);
  return label;
}

function show() {
  const { query, values } = fromAddress();
  document.title = query.title + " · Hearsay";
  byId("title").textContent = query.title;
  byId("description").textContent = query.description;
  byId("fields").replaceChildren(...query.parameters.map((one) => field(one, values.get(one.name))));
  byId("run").hidden = false;
  byId("csv").hidden = true;
  byId("answer").replaceChildren();
  say("");
  for (const link of byId("queries").querySelectorAll("a")) {
    link.toggleAttribute("aria-current", link.getAttribute("href") === "#" + query.name);
  }
  const complete = query.parameters.every((one) => !one.required || values.get(one.name));
  if (complete && (values.size > 0 || query.parameters.length === 0)) {
    ask(query, values);
  }
}

function say(text, problem) {
  byId("message").textContent = text;
  byId("message").classList.toggle("problem", Boolean(problem));
}

function requested(query, values) {
  if (query.own) {
    return fetch("hearsay/sparql", { method: "POST", body: new URLSearchParams(values),
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" } });
  }
  return fetch("queries/" + query.name + "?" + values);
}

async function ask(query, values) {
  say("Asking …");
  byId("answer").replaceChildren();
  try {
    const response = await requested(query, values);
    const text = await response.text();
    if (!response.ok) {
      say(problem(text), true);
      return;
    }
    byId("csv").hidden = query.own;
    byId("csv").href = "queries/" + query.name + "?" + new URLSearchParams([...values, ["format", "csv"]]);
    showAnswer(response.headers.get("Content-Type"), text);
  } catch (error) {
    say("The server does not answer. Is it still running?", true);
  }
}

function problem(text) {
  try {
    const { problem: what, remedy } = JSON.parse(text);
    return what + " " + remedy;
  } catch (error) {
    return text;
  }
}

function showAnswer(type, text) {
  if (!type.includes("json") || type.includes("ld+json")) {
    byId("csv").hidden = true;
    say("A graph, as Turtle:");
    byId("answer").replaceChildren(element("pre", { textContent: text }));
    return;
  }
  const answer = JSON.parse(text);
  if (answer.boolean !== undefined) {
    say(answer.boolean ? "Yes." : "No.");
    return;
  }
  const rows = answer.results.bindings;
  say(rows.length === 0 ? "No answer." : rows.length === 1 ? "One row." : rows.length + " rows.");
  if (rows.length > 0) {
    byId("answer").replaceChildren(table(answer.head.vars, rows));
  }
}

function table(columns, rows) {
  const used = columns.filter((column) => rows.some((row) => row[column]));
  const head = element("tr", {}, ...used.map((column) =>
    element("th", { scope: "col", textContent: column.replaceAll("_", " ") })));
  const body = rows.map((row) => element("tr", {}, ...used.map((column) => cell(row[column]))));
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
}

function cell(value) {
  if (!value) {
    return element("td", {});
  }
  if (value.type === "uri") {
    return element("td", {}, link(value.value));
  }
  const number = /#(integer|decimal|double|nonNegativeInteger)$/.test(value.datatype || "");
  const kind = number ? "number" : value.value.length > LONG ? "long" : "";
  return element("td", { className: kind, textContent: value.value });
}

function link(iri) {
  const text = shortened(iri);
  if (!iri.startsWith(ARTICLE)) {
    return element("span", { textContent: text, title: iri });
  }
  const inside = iri.slice(ARTICLE.length).includes("/");
  return element("a", { textContent: text, title: iri, href: inside
    ? "#evidence?" + new URLSearchParams({ thing: iri })
    : "hearsay/get?" + new URLSearchParams({ graph: iri }) });
}

function shortened(iri) {
  const base = Object.keys(PREFIXES).find((one) => iri.startsWith(one));
  return base ? PREFIXES[base] + iri.slice(base.length) : iri;
}

function submitted(event) {
  event.preventDefault();
  const values = new URLSearchParams([...new FormData(byId("form"))].filter(([, value]) => value.trim()));
  const before = location.hash;
  const { query } = fromAddress();
  location.hash = "#" + query.name + (values.size > 0 ? "?" + values : "");
  if (location.hash === before || values.size === 0) {
    ask(query, values);
  }
}

async function begin() {
  const response = await fetch("queries");
  const saved = await response.json();
  queries = [...saved.filter((one) => one.name === FIRST), ...saved.filter((one) => one.name !== FIRST), OWN];
  listQueries();
  byId("form").addEventListener("submit", submitted);
  window.addEventListener("hashchange", show);
  show();
}

begin().catch(() => say("The server does not answer. Is it still running?", true));
