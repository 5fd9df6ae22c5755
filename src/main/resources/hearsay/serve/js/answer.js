// The answer of a query as a table; names of things lead to what the page knows of them.

import { address } from "./address.js";
import { h } from "./dom.js";
import { count } from "./names.js";
import { PREFIXES, shortened } from "./prefixes.js";

const LONG = 40;
const MOST = 1000;

/** What to say of an answer, and what to show: {message, content, rows}. */
export function answered(type, text) {
  if (!type.includes("json") || type.includes("ld+json")) {
    return { message: "A graph:", content: h("pre", { tabindex: "0" }, text), rows: 0 };
  }
  const answer = JSON.parse(text);
  if (answer.boolean !== undefined) {
    return { message: answer.boolean ? "Yes." : "No.", content: null, rows: 0 };
  }
  const rows = answer.results.bindings;
  const shown = rows.length > MOST ? ", of which these are the first " + MOST.toLocaleString("en") : "";
  return {
    message: rows.length === 0 ? "No answer." : count(rows.length, "row") + shown + ".",
    rows: rows.length,
    content:
      rows.length === 0
        ? null
        : h(
            "div",
            { class: "wide", tabindex: "0", role: "region", "aria-label": "Answer" },
            table(answer.head.vars, rows.slice(0, MOST)),
          ),
  };
}

function table(columns, rows) {
  const used = columns.filter((column) => rows.some((row) => row[column]));
  return h(
    "table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        used.map((column) => h("th", { scope: "col" }, column.replaceAll("_", " "))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((row) =>
        h(
          "tr",
          {},
          used.map((column) => cell(row[column])),
        ),
      ),
    ),
  );
}

function cell(value) {
  if (!value) {
    return h("td", {});
  }
  if (value.type === "uri") {
    return h("td", {}, link(value.value));
  }
  const number = /#(integer|decimal|double|nonNegativeInteger)$/.test(value.datatype ?? "");
  return h("td", { class: number ? "number" : value.value.length > LONG ? "long" : null }, value.value);
}

function link(iri) {
  const words = shortened(iri);
  const [, slug, inside] = iri.startsWith(PREFIXES.article)
    ? /^([^/]*)\/?(.*)$/.exec(iri.slice(PREFIXES.article.length))
    : [];
  if (slug) {
    const claim = inside.startsWith("assertion/") ? { claim: inside.slice("assertion/".length) } : {};
    return h("a", { href: address("article", slug, new URLSearchParams(claim)), title: iri }, words);
  }
  return iri.startsWith(PREFIXES.actor)
    ? h("a", { href: address("claims", "", new URLSearchParams({ about: iri })), title: iri }, words)
    : h("span", { title: iri }, words);
}
