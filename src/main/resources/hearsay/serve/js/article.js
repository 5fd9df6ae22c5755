// The view of one article: its text with what was read from it in place, and the claims beside it.

import { address, changing, filterOf, go } from "./address.js";
import { ask } from "./api.js";
import { actor, certainty } from "./cards.js";
import { announce, h, joined } from "./dom.js";
import { count, date, STANCES } from "./names.js";
import { assertions, marksOf, segments } from "./segments.js";

const LAYERS = {
  content: "what is claimed",
  source: "source",
  cue: "cue",
  state: "state of mind",
  shipment: "shipment",
};

let shown = { slug: "" };

export async function show(place) {
  const { main, path, params, signal, fresh, onLeave } = place;
  onLeave(() => {
    shown = { slug: "" };
  });
  if (fresh || shown.slug !== path) {
    const article = await ask("api/articles/" + encodeURIComponent(path), new URLSearchParams(), signal);
    shown = draw(main, article, params, path);
    document.title = (article.title ?? article.slug) + " · Hearsay";
    announce((article.title ?? "Article") + ", " + count(shown.claims.length, "claim"));
  }
  light(params.get("claim"));
}

function draw(main, article, params, slug) {
  const claims = assertions(article.claims);
  const state = { slug, claims, params };
  state.text = h("div", { class: "text", lang: "en" }, textOf(article.text, claims, params, slug));
  state.text.addEventListener("click", (event) => clicked(event, state));
  state.list = h(
    "ol",
    { class: "beside", "aria-label": "Claims of this article" },
    claims.map((claim, index) => beside(claim, index, state)),
  );
  main.replaceChildren(
    h(
      "p",
      { class: "back" },
      h("a", { href: address("claims", "", filterOf(params)) }, "← Claims"),
      " · ",
      h("a", { href: address("articles") }, "All articles"),
    ),
    h(
      "div",
      { class: "sheet" },
      h(
        "div",
        { class: "read" },
        h("h1", {}, article.title ?? article.slug),
        byline(article),
        legend(state.text),
        state.text,
      ),
      h(
        "section",
        { class: "margin", "aria-label": "Claims" },
        h("h2", {}, count(claims.length, "claim")),
        state.list,
      ),
    ),
  );
  return state;
}

function byline(article) {
  const origin = /^https?:\/\//.test(article.url ?? "")
    ? h("a", { href: article.url, rel: "noreferrer noopener" }, "original")
    : (article.readFrom ?? null);
  const graph = h("a", { href: "hearsay/get?" + new URLSearchParams({ graph: article.id }) }, "its graph");
  const claims = h(
    "a",
    { href: address("claims", "", new URLSearchParams({ article: article.id })) },
    "its claims",
  );
  return h(
    "p",
    { class: "byline" },
    joined([article.outlet?.label, date(article.published), origin, claims, graph].filter(Boolean), " · "),
  );
}

function legend(text) {
  return h(
    "fieldset",
    { class: "legend" },
    h("legend", { class: "unseen" }, "Show in the text"),
    Object.entries(LAYERS).map(([name, word]) =>
      h(
        "label",
        {},
        h("input", {
          type: "checkbox",
          checked: true,
          on: {
            change: (event) => text.classList.toggle("no-" + name, !event.target.checked),
          },
        }),
        h("span", { class: "seg " + (name === "content" ? "content-1" : name) }, word),
      ),
    ),
  );
}

function textOf(text, claims, params, slug) {
  const refs = references(claims);
  return segments(text, marksOf(claims)).flatMap((segment) => [
    segment.marks.length === 0 ? segment.text : marked(segment),
    ...(refs.get(segment.end) ?? []).map((number) => reference(number, claims[number], params, slug)),
  ]);
}

/** Where the number of each claim stands: after its cue, else after its content. */
function references(claims) {
  const places = new Map();
  claims.forEach(({ spans = {} }, number) => {
    const piece = spans.cue?.[0] ?? spans.content?.at(-1) ?? spans.source?.[0];
    if (piece) {
      places.set(piece[1], [...(places.get(piece[1]) ?? []), number]);
    }
  });
  return places;
}

function marked({ text, marks }) {
  const kinds = new Set(marks.map(({ kind }) => kind.replace(/-.*/, "")));
  const depth = new Set(marks.filter(({ kind }) => kind === "content").map(({ number }) => number)).size;
  const strong = marks.some(({ kind }) => kind === "state-expression" || kind === "shipment-trigger");
  const classes = [
    "seg",
    ...[...kinds].filter((kind) => kind !== "content"),
    depth > 0 ? "content-" + Math.min(depth, 3) : "",
    strong ? "core" : "",
  ].filter(Boolean);
  return h(
    "span",
    {
      class: classes.join(" "),
      "data-claims": [...new Set(marks.map(({ number }) => number))].join(" "),
      "data-inner": marks.at(-1).number,
    },
    text,
  );
}

function reference(number, claim, params, slug) {
  const to = changing(params, { claim: local(claim) });
  return h(
    "a",
    {
      class: "ref " + claim.stance,
      id: "words-" + local(claim),
      href: address("article", slug, to),
      "data-ref": number,
      "aria-label": `Claim ${number + 1}: ${claim.source.label} ${STANCES[claim.stance]?.word ?? ""}`,
    },
    number + 1,
  );
}

function beside(claim, index, state) {
  const { sign, word } = STANCES[claim.stance] ?? STANCES["leaves-open"];
  const to = address("article", state.slug, changing(state.params, { claim: local(claim) }));
  const item = h(
    "li",
    { id: "claim-" + local(claim), class: "card " + claim.stance, "data-number": index },
    h(
      "p",
      { class: "who" },
      h("a", { class: "number", href: to, "aria-label": `Claim ${index + 1}, show in the text` }, index + 1),
      " ",
      h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, sign + " "), word),
      " ",
      actor(claim.source, "source"),
      claim.role ? h("span", { class: "standing" }, ", " + claim.role) : null,
      certainty(claim.certainty),
    ),
    claim.via?.length > 0
      ? h(
          "p",
          { class: "chain" },
          "as told by " + claim.via.map(({ source }) => source.label).join(", as told by "),
        )
      : null,
    h("ul", { class: "contents" }, contentsOf(claim)),
  );
  item.addEventListener("mouseenter", () => hover(state, index));
  item.addEventListener("mouseleave", () => hover(state, -1));
  return item;
}

function contentsOf({ contents, cue }) {
  const found = contents.filter(({ state, shipment }) => state || shipment);
  const words = h("li", {}, cue ? [h("span", { class: "cue" }, cue), ": "] : null, contents[0].text);
  return [
    words,
    ...found.map(({ state, shipment }) =>
      h("li", { class: state ? "is-state" : "is-shipment" }, state ? feeling(state) : handing(shipment)),
    ),
  ];
}

function feeling({ experiencer, attitude, toward, polarity, target }) {
  const whom =
    toward?.length > 0
      ? joined(
          toward.map((one) => actor(one, "about")),
          ", ",
        )
      : target;
  const what = (polarity === "negative" ? "no " : "") + attitude.label;
  return joined([experiencer ? actor(experiencer, "about") : "someone", what, whom].filter(Boolean), " · ");
}

function handing({ sender, recipient, goodsText, quantity, status, polarity }) {
  return [
    sender ? actor(sender, "about") : "someone",
    " → ",
    recipient ? actor(recipient, "about") : "someone",
    ": ",
    quantity?.text ?? goodsText,
    status ? " (" + (polarity === "negative" ? "not " : "") + status.label + ")" : null,
  ];
}

const local = (claim) => claim.assertion.replace(/^.*\/assertion\//, "");

function clicked(event, state) {
  const segment = event.target.closest("[data-inner]");
  if (segment && window.getSelection().isCollapsed && !event.target.closest("a")) {
    go(
      address(
        "article",
        state.slug,
        changing(state.params, { claim: local(state.claims[segment.dataset.inner]) }),
      ),
      true,
    );
  }
}

function hover(state, number) {
  for (const segment of state.text.querySelectorAll("[data-claims]")) {
    segment.classList.toggle("hovered", segment.dataset.claims.split(" ").includes(String(number)));
  }
}

/** Shows a claim in the text and beside it. */
function light(id) {
  const number = shown.claims.findIndex((claim) => local(claim) === id);
  for (const segment of shown.text.querySelectorAll("[data-claims]")) {
    segment.classList.toggle("lit", segment.dataset.claims.split(" ").includes(String(number)));
  }
  for (const ref of shown.text.querySelectorAll("[data-ref]")) {
    ref.classList.toggle("lit", ref.dataset.ref === String(number));
  }
  for (const item of shown.list.children) {
    const here = item.dataset.number === String(number);
    item.classList.toggle("lit", here);
    item.querySelector(".number").toggleAttribute("aria-current", here);
  }
  if (number >= 0) {
    shown.list.children[number].scrollIntoView({ block: "nearest" });
    reach(shown.text.querySelector(".lit"));
  }
}

function reach(words) {
  const box = words?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
    words.scrollIntoView({ block: "center" });
  }
}
