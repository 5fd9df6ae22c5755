// The view of claims: groups of cards, page by page.

import { address, changing, filterOf } from "./address.js";
import { announce, h, put } from "./dom.js";
import { group } from "./groups.js";
import { count } from "./names.js";
import { saveClaims, tools } from "./tools.js";

const PAGE = 20;
const ORDERS = {
  date: "newest first",
  sources: "most sources first",
  certainty: "firmest first",
  source: "by source",
};

/** What this view asks for beside the facets. */
export const paging = (params) => ({
  offset: params.get("offset") ?? "0",
  limit: String(PAGE),
  sort: params.get("sort") ?? "date",
});

export async function show({ main, params, answer }) {
  const found = await answer;
  const total = found.groups.total;
  put(
    main,
    h("h1", { class: "unseen" }, "Claims"),
    h(
      "div",
      { class: "topline" },
      h("p", { class: "sum" }, summary(found)),
      order(params),
      tools(found, params, saveClaims(params)),
    ),
    total === 0
      ? nothing(params)
      : h(
          "ol",
          { class: "groups" },
          found.groups.items.map((one) => group(one, params)),
        ),
    pages(found.groups, params),
  );
  announce(summary(found));
}

function summary({ total, articles, groups }) {
  return total === 0
    ? "No claims"
    : [count(total, "claim"), count(groups.total, "content"), count(articles, "article")].join(" · ");
}

function order(params) {
  const chosen = params.get("sort") ?? "date";
  const turn = (event) => {
    location.hash = address("claims", "", changing(params, { sort: event.target.value, offset: null }));
  };
  return h(
    "label",
    { class: "order" },
    "Order ",
    h(
      "select",
      { on: { change: turn } },
      Object.entries(ORDERS).map(([value, word]) => h("option", { value, selected: value === chosen }, word)),
    ),
  );
}

function nothing(params) {
  const narrowed = filterOf(params).size > 0;
  return h(
    "div",
    { class: "nothing" },
    h(
      "p",
      {},
      narrowed
        ? "No claim fits all of this. Take one of the filters above away."
        : "The store holds no claims yet.",
    ),
    narrowed ? null : h("p", {}, "Load articles with ", h("code", {}, "hearsay load articles/"), "."),
  );
}

function pages({ total, offset, items }, params) {
  if (total <= PAGE) {
    return null;
  }
  const to = (at, word, rel) =>
    at < 0 || at >= total
      ? h("span", { class: "off" }, word)
      : h(
          "a",
          { href: address("claims", "", changing(params, { offset: at === 0 ? null : String(at) })), rel },
          word,
        );
  return h(
    "nav",
    { class: "pages", "aria-label": "Pages" },
    to(offset - PAGE, "← Before", "prev"),
    h("span", {}, `${offset + 1}–${offset + items.length} of ${total.toLocaleString("en")}`),
    to(offset + PAGE, "After →", "next"),
  );
}
