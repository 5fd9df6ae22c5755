// What is known of the chosen edge or node: the claims, with the words behind them.

import { address, adding, filterOf } from "./address.js";
import { ask } from "./api.js";
import { actor, card } from "./cards.js";
import { button, h, put } from "./dom.js";
import { kindOf, TYPES } from "./graph-style.js";
import { count } from "./names.js";

const MOST = "30";

/** Lists the claims of an edge. */
export async function edgePanel(place, edge, { nodes }, params, close, signal) {
  const end = (id) => nodes.find(({ data }) => data.id === id)?.data ?? { id, label: id };
  const [from, to] = [end(edge.source), end(edge.target)];
  const verdicts = [
    count(edge.weight, "assertion"),
    edge.denied > 0 ? edge.denied + " denied" : null,
    edge.possible ? "only possible" : null,
  ]
    .filter(Boolean)
    .join(" · ");
  const query = narrowed(params, edge.query);
  fill(place, close, [
    h("h2", {}, actor(from, "about"), edge.source === edge.target ? null : [" → ", actor(to, "about")]),
    h(
      "p",
      { class: "soft" },
      (TYPES[edge.type]?.word ?? edge.type) + (edge.type === "says-about" ? "" : ": " + edge.label),
      " · ",
      verdicts,
    ),
  ]);
  await claims(place, query, signal);
}

/** Tells what there is of an actor. */
export async function nodePanel(place, node, params, close, signal) {
  const link = (name, word) => h("a", { href: address("claims", "", adding(params, name, node.id)) }, word);
  fill(place, close, [
    h("h2", {}, node.label),
    h("p", { class: "soft" }, kindOf(node.kind).word + " · part of " + count(node.claims, "assertion")),
    h("p", {}, link("about", "What is claimed about them"), " · ", link("source", "What they claim")),
  ]);
  await claims(place, adding(params, "about", node.id), signal);
}

/** The edge's own claims, of those that the dates let through. */
function narrowed(params, query) {
  const own = new URLSearchParams(query);
  for (const [name, value] of filterOf(params)) {
    if (!own.has(name)) {
      own.append(name, value);
    }
  }
  return own;
}

async function claims(place, query, signal) {
  const found = await ask("api/claims", new URLSearchParams([...query, ["limit", MOST]]), signal);
  const cards = found.groups.items.flatMap((group) => group.cards).slice(0, Number(MOST));
  put(
    place,
    [...place.childNodes],
    h(
      "div",
      { class: "words" },
      cards.map((claim) => card(claim, query)),
    ),
    found.total > cards.length
      ? h("p", {}, h("a", { href: address("claims", "", query) }, "All " + count(found.total, "claim")))
      : null,
  );
}

function fill(place, close, content) {
  put(place, button("×", close, { class: "close", "aria-label": "Close" }), content);
  place.scrollTop = 0;
}
