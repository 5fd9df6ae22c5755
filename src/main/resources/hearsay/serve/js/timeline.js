// The view of time: when claims and shipments were published, what was affirmed and what denied.

import { address, changing, filterOf } from "./address.js";
import { ask } from "./api.js";
import { actor, place as wordsOf } from "./cards.js";
import { chart } from "./chart.js";
import { announce, button, h, put } from "./dom.js";
import { count, date, STANCES } from "./names.js";
import { bins } from "./time.js";
import { csv, save, saveClaims, tools } from "./tools.js";

const STEP = 100;
const MARGINS = 32;

export async function show({ main, params, signal, answer }) {
  const [found, shipments] = await Promise.all([
    ask("api/timeline", filterOf(params), signal),
    shipmentDays(params, signal),
  ]);
  const { unit, columns } = bins(found.claims, shipments);
  const sum = summary(columns, found.undated);
  const row = h("div", {});
  const list = h("div", { class: "moments" });
  put(
    main,
    h("h1", { class: "unseen" }, "Time line"),
    h("div", { class: "topline" }, h("p", { class: "sum" }, sum), whole(params), row),
    columns.length === 0
      ? h("p", { class: "nothing" }, "No claim with a date fits all of this.")
      : chart(columns, unit, main.clientWidth - MARGINS, (column) =>
          address("timeline", "", changing(filterOf(params), { since: column.since, until: column.until })),
        ),
    list,
  );
  moments(list, found.items, params, STEP);
  announce(sum);
  put(row, tools(await answer, params, saves(params, found)));
}

async function shipmentDays(params, signal) {
  const kinds = params.getAll("kind");
  if (kinds.length > 0 && !kinds.includes("shipment")) {
    return [];
  }
  const { claims } = await ask("api/timeline", changing(filterOf(params), { kind: "shipment" }), signal);
  return claims;
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
  const days = Map.groupBy(items.slice(0, limit), (item) => item.date);
  put(
    place,
    [...days].map(([day, claims]) =>
      h(
        "section",
        {},
        h("h2", {}, h("time", { datetime: day }, date(day))),
        h(
          "ul",
          {},
          claims.map((claim) => moment(claim, params)),
        ),
      ),
    ),
    items.length > limit ? button("Show more", () => moments(place, items, params, limit + STEP)) : null,
  );
}

function moment(item, params) {
  const { sign, word } = STANCES[item.stance] ?? STANCES["leaves-open"];
  const words = wordsOf({ assertion: item.assertion, article: { slug: item.article } }, params);
  return h(
    "li",
    { class: "card " + item.stance },
    h(
      "span",
      { class: "who" },
      h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, sign + " "), word),
      " ",
      actor(item.source, "source"),
      ": ",
    ),
    h("a", { class: "said", href: words }, item.title),
    item.kind === "shipment" ? [" ", h("span", { class: "tag" }, "shipment")] : null,
  );
}

function saves(params, found) {
  const drawn = () => new XMLSerializer().serializeToString(document.querySelector(".chart svg"));
  return [
    { label: "CSV of the days", click: () => save("timeline.csv", "text/csv", csv(found.claims)) },
    ...saveClaims(params),
    { label: "SVG", click: () => save("timeline.svg", "image/svg+xml", drawn()) },
  ];
}
