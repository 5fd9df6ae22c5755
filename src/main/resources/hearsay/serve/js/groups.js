// Claims of the same content, together: how many origins, how many sources, who denies it.

import { h, joined } from "./dom.js";
import { actor, card } from "./cards.js";
import { count } from "./names.js";

const KINDS = { state: "State of mind", shipment: "Shipment" };
const FEW = 3;

export function group(one, params) {
  const alone = one.cards.length === 1 && one.kind === "text";
  const shown = one.cards.slice(0, FEW).map((claim) => card(claim, params));
  const rest = one.cards.slice(FEW);
  return h(
    "li",
    { class: "group kind-" + one.kind },
    alone ? null : heading(one),
    shown,
    rest.length > 0 ? more(rest, params) : null,
    one.claims > one.cards.length
      ? h("p", { class: "counts" }, "These are the first of " + count(one.claims, "claim") + ".")
      : null,
  );
}

function heading(one) {
  return h(
    "header",
    {},
    h("h2", {}, one.title),
    h(
      "p",
      { class: "counts" },
      KINDS[one.kind] ? [h("span", { class: "kind" }, KINDS[one.kind]), " · "] : null,
      [count(one.claims, "claim"), count(one.sources, "source"), count(one.origins, "origin")].join(" · "),
      verdicts("denied by", "✕", one.deniedBy),
      one.deniedBy?.length > 0 ? verdicts("affirmed by", "✓", one.affirmedBy) : null,
    ),
  );
}

function verdicts(word, sign, actors) {
  if (!(actors?.length > 0)) {
    return null;
  }
  const named = actors.slice(0, FEW).map((one) => actor(one, "source"));
  const rest = actors.length - named.length;
  return h(
    "span",
    { class: "verdict " + (sign === "✕" ? "denies" : "affirms") },
    " · ",
    h("span", { "aria-hidden": "true" }, sign + " "),
    word + " ",
    joined(named, ", "),
    rest > 0 ? " and " + rest + " more" : null,
  );
}

function more(cards, params) {
  const box = h(
    "details",
    { class: "rest" },
    h("summary", {}, count(cards.length, "more claim") + " of this"),
  );
  box.addEventListener("toggle", () => {
    if (box.children.length === 1) {
      box.append(...cards.map((claim) => card(claim, params)));
    }
  });
  return box;
}
