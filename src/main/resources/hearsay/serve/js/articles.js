// The view of all articles, newest first, with a line to find one.

import { address, changing, go } from "./address.js";
import { ask } from "./api.js";
import { announce, button, h, put } from "./dom.js";
import { count, date } from "./names.js";

const PAGE = 200;

let known = [];

export async function show({ main, params, signal, fresh }) {
  if (fresh) {
    known = (await ask("api/articles", new URLSearchParams(), signal)).sort((one, other) =>
      (other.published ?? "").localeCompare(one.published ?? ""),
    );
    frame(main, params);
  }
  list(main.querySelector(".articles"), params.get("find") ?? "", PAGE);
}

function frame(main, params) {
  const find = h("input", {
    type: "search",
    value: params.get("find"),
    "aria-label": "Find an article",
    placeholder: "Title, outlet, date …",
    on: {
      input: (event) => go(address("articles", "", changing(params, { find: event.target.value })), true),
    },
  });
  main.replaceChildren(
    h("div", { class: "topline" }, h("h1", {}, "Articles"), find),
    h("div", { class: "articles" }),
  );
}

function list(place, wanted, limit) {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = known.filter((article) => {
    const text = [article.title, article.outlet?.label, article.published, date(article.published)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  put(
    place,
    h("p", { class: "soft" }, count(found.length, "article")),
    h("ul", {}, found.slice(0, limit).map(row)),
    found.length > limit ? button("Show more", () => list(place, wanted, limit + PAGE)) : null,
  );
  announce(count(found.length, "article"));
}

function row(article) {
  return h(
    "li",
    {},
    h("a", { class: "title", href: address("article", article.slug) }, article.title ?? article.slug),
    h(
      "span",
      { class: "soft" },
      [article.outlet?.label, date(article.published), count(article.claims ?? 0, "claim")]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}
