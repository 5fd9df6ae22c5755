// The view of time: when claims and shipments were published, what was affirmed and what denied.

import { address, changing, filterOf } from "./address.js";
import { ask } from "./api.js";
import { actor, place as wordsOf } from "./cards.js";
import { chart } from "./chart.js";
import { announce, button, h, put } from "./dom.js";
import { count, date, STANCES } from "./names.js";
import { bins } from "./time.js";
import { csv, flat, save, tools } from "./tools.js";

const STEP = 100;

export async function show({ main, params, signal, answer }) {
  main.setAttribute("aria-busy", "true");
  const found = await ask("api/timeline", filterOf(params), signal);
  main.removeAttribute("aria-busy");
  const { unit, columns, undated } = bins(found.claims, found.items);
  const sum = summary(columns, undated);
  const row = h("div", {});
  const list = h("div", { class: "moments" });
  put(
    main,
    h("h1", { class: "unseen" }, "Time line"),
    h("div", { class: "topline" }, h("p", { class: "sum" }, sum), whole(params), row),
    columns.length === 0
      ? h("p", { class: "nothing" }, "No claim with a date fits all of this.")
      : chart(columns, unit, (column) =>
          address("timeline", "", changing(filterOf(params), { since: column.since, until: column.until })),
        ),
    list,
  );
  moments(list, found.items, params, STEP);
  announce(sum);
  put(row, tools(await answer, params, saves(found)));
}

function summary(columns, undated) {
  const total = (key) => columns.reduce((sum, column) => sum + column[key], 0);
  return [
    count(total("count"), "claim"),
    total("denied").toLocaleString("en") + " denied",
    count(total("shipments"), "shipment"),
    undated > 0 ? undated + " without a date" : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

function whole(params) {
  return params.has("since") || params.has("until")
    ? h(
        "a",
        { href: address("timeline", "", changing(filterOf(params), { since: null, until: null })) },
        "The whole time",
      )
    : null;
}

function moments(place, items, params, limit) {
  const sorted = [...items].sort((one, other) =>
    (other.article.published ?? "").localeCompare(one.article.published ?? ""),
  );
  const days = Map.groupBy(sorted.slice(0, limit), (item) => item.article.published ?? "");
  put(
    place,
    [...days].map(([day, claims]) =>
      h(
        "section",
        {},
        h("h2", {}, day ? h("time", { datetime: day }, date(day)) : "Without a date"),
        h(
          "ul",
          {},
          claims.map((claim) => moment(claim, params)),
        ),
      ),
    ),
    sorted.length > limit ? button("Show more", () => moments(place, items, params, limit + STEP)) : null,
  );
}

function moment(claim, params) {
  const { sign, word } = STANCES[claim.stance] ?? STANCES["leaves-open"];
  return h(
    "li",
    { class: "card " + claim.stance },
    h(
      "span",
      { class: "who" },
      h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, sign + " "), word),
      " ",
      actor(claim.source, "source"),
      ": ",
    ),
    h("span", { class: "said" }, claim.text),
    " ",
    claim.shipment ? h("span", { class: "tag" }, "shipment") : null,
    " ",
    h(
      "a",
      { class: "read", href: wordsOf(claim, params), "aria-label": "Read in the article: " + claim.text },
      claim.article.outlet.label,
    ),
  );
}

function saves({ claims, items }) {
  return [
    { label: "CSV of the days", click: () => save("timeline.csv", "text/csv", csv(claims)) },
    { label: "CSV of the claims", click: () => save("claims.csv", "text/csv", csv(items.map(flat))) },
    {
      label: "JSON",
      click: () => save("timeline.json", "application/json", JSON.stringify({ claims, items }, null, 1)),
    },
    {
      label: "SVG",
      click: () =>
        save(
          "timeline.svg",
          "image/svg+xml",
          new XMLSerializer().serializeToString(document.querySelector(".chart svg")),
        ),
    },
  ];
}
