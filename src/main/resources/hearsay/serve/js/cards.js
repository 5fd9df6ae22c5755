// A claim as a card: who, in which words, how firmly, where.

import { address, filterOf } from "./address.js";
import { h, joined } from "./dom.js";
import { date, STANCES } from "./names.js";

const FIRMNESS = { certain: 3, probable: 2, possible: 1 };

/** A card; `title` is false where what is claimed stands above it already. */
export function card(claim, params) {
  const { sign, word } = STANCES[claim.stance] ?? STANCES["leaves-open"];
  return h(
    "article",
    { class: "card " + claim.stance },
    h(
      "p",
      { class: "who" },
      h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, sign + " "), word),
      " ",
      actor(claim.source, "source"),
      standing(claim),
      certainty(claim.certainty),
    ),
    quoted(claim),
    chain(claim),
    claim.shipment ? sending(claim.shipment) : null,
    h(
      "p",
      { class: "where" },
      h("a", { class: "read", href: place(claim, params) }, "Read in the article"),
      " ",
      outlet(claim),
    ),
  );
}

/** A name, which leads to all that this one claims or that is claimed about them. */
export function actor(one, name) {
  return h(
    "a",
    { class: "actor " + one.kind, href: address("claims", "", new URLSearchParams({ [name]: one.id })) },
    one.label,
  );
}

/** The address of a claim's words in its article. */
export function place(claim, params = new URLSearchParams()) {
  const inside = filterOf(params);
  inside.set("claim", claim.assertion.replace(/^.*\/assertion\//, ""));
  return address("article", slug(claim.article), inside);
}

/** The last part of an article's IRI. */
export const slug = (article) => article.slug ?? article.id.replace(/^.*\//, "");

function standing({ role, affiliation }) {
  const parts = [role, ...(affiliation ?? []).map(({ label }) => label)].filter(
    (part, index, all) => part && all.indexOf(part) === index,
  );
  return parts.length > 0 ? h("span", { class: "standing" }, ", " + parts.join(", ")) : null;
}

/** How firmly, as dots and as a word. */
export function certainty(word) {
  const level = FIRMNESS[word] ?? 0;
  return h(
    "span",
    { class: "certainty " + word, title: "How firmly it is said" },
    h("span", { class: "dots", "aria-hidden": "true" }, "●".repeat(level), "○".repeat(3 - level)),
    " " + word,
  );
}

function quoted({ sentence, text, cue }) {
  const marked = h("blockquote", {});
  const pieces = [...pieced(text, "content"), ...(cue ? pieced(cue, "cue") : [])];
  marked.append(...highlighted(sentence, pieces));
  if (!marked.querySelector(".content")) {
    marked.prepend(h("span", { class: "content" }, text), h("br"));
  }
  return marked;
}

const pieced = (text, kind) => text.split(" … ").map((words) => ({ words, kind }));

/** The sentence with the pieces in it marked, as far as they are in it. */
function highlighted(sentence, pieces) {
  const found = pieces
    .map(({ words, kind }) => ({ start: sentence.indexOf(words), length: words.length, kind }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((one, other) => one.start - other.start);
  const parts = [];
  let at = 0;
  for (const { start, length, kind } of found) {
    if (start >= at) {
      parts.push(
        sentence.slice(at, start),
        h("span", { class: kind }, sentence.slice(start, start + length)),
      );
      at = start + length;
    }
  }
  return [...parts, sentence.slice(at)];
}

function chain({ via }) {
  return via?.length > 0
    ? h(
        "p",
        { class: "chain" },
        "as told by ",
        joined(
          via.map((teller) => actor(teller.source, "source")),
          ", as told by ",
        ),
      )
    : null;
}

function sending({ goodsText, quantity, when, status }) {
  const parts = [quantity?.text ?? goodsText, when, status?.label].filter(Boolean);
  return h("p", { class: "sending" }, parts.join(" · "));
}

function outlet({ article }) {
  return h(
    "span",
    { class: "outlet" },
    article.outlet.label,
    article.published ? [", ", h("time", { datetime: article.published }, date(article.published))] : null,
  );
}
