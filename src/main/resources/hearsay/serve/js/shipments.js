// The view of shipments: who is said to have sent what to whom, and how much according to whom.

import { address, changing, filterOf } from "./address.js";
import { ask } from "./api.js";
import { actor, certainty, place } from "./cards.js";
import { announce, button, h, put } from "./dom.js";
import { count, date, STANCES } from "./names.js";
import { csv, flat, save, tools } from "./tools.js";

const STEP = 300;
const number = (claim) => claim.shipment.quantity?.max ?? claim.shipment.quantity?.min ?? -1;
const COLUMNS = {
  route: { head: "From → to", key: (claim) => route(claim.shipment) },
  goods: { head: "Goods", key: (claim) => claim.shipment.goods?.label ?? "" },
  quantity: { head: "Quantity", key: number },
  claimant: { head: "According to", key: (claim) => claim.source.label },
  stance: { head: "Stance", key: (claim) => claim.stance },
  status: { head: "Status", key: (claim) => claim.shipment.status?.label ?? "" },
  outlet: { head: "Outlet", key: (claim) => claim.article.outlet.label },
  published: { head: "Published", key: (claim) => claim.article.published ?? "" },
};

export async function show({ main, params, signal, answer }) {
  const rows = await ask("api/shipments", filterOf(params), signal);
  const order = params.get("sort") ?? "route";
  const sum = count(rows.length, "claim") + " of shipments, " + count(new Set(rows.map(bundle)).size, "flow");
  const row = h("div", {});
  const body = h("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Shipments" });
  put(
    main,
    h("h1", { class: "unseen" }, "Shipments"),
    h("div", { class: "topline" }, h("p", { class: "sum" }, sum), row),
    rows.length === 0 ? h("p", { class: "nothing" }, "No shipment fits all of this.") : body,
  );
  fill(body, rows, order, params, STEP);
  announce(sum);
  put(
    row,
    tools(await answer, params, [
      { label: "CSV", click: () => save("shipments.csv", "text/csv", csv(rows.map(flat))) },
      {
        label: "JSON",
        click: () => save("shipments.json", "application/json", JSON.stringify(rows, null, 1)),
      },
    ]),
  );
}

const someone = (one) => one?.label ?? "someone";
const route = ({ sender, recipient }) => someone(sender) + " → " + someone(recipient);
const bundle = (claim) => route(claim.shipment) + " · " + (claim.shipment.goods?.label ?? "goods");

function fill(body, rows, order, params, limit) {
  const [name, down] = order.startsWith("-") ? [order.slice(1), true] : [order, false];
  const column = COLUMNS[name] ?? COLUMNS.route;
  const sorted = [...rows].sort(
    (one, other) =>
      compared(column.key(one), column.key(other)) * (down ? -1 : 1) ||
      compared(bundle(one), bundle(other)) ||
      number(other) - number(one),
  );
  const shown = sorted.slice(0, limit);
  put(
    body,
    h(
      "table",
      { class: "shipments" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          Object.entries(COLUMNS).map(([key, { head }]) => header(key, head, name, down, params)),
          h("th", { scope: "col" }, h("span", { class: "unseen" }, "Words")),
        ),
      ),
      column === COLUMNS.route
        ? grouped(shown, params)
        : h(
            "tbody",
            {},
            shown.map((claim) => line(claim, params, true)),
          ),
    ),
    sorted.length > limit ? button("Show more", () => fill(body, rows, order, params, limit + STEP)) : null,
  );
}

function compared(one, other) {
  return typeof one === "number" ? one - other : one.localeCompare(other, "en");
}

function header(key, head, name, down, params) {
  const here = key === name;
  const to = changing(params, { sort: here && !down ? "-" + key : key });
  return h(
    "th",
    { scope: "col", "aria-sort": here ? (down ? "descending" : "ascending") : null },
    h(
      "a",
      { href: address("shipments", "", to) },
      head,
      h("span", { "aria-hidden": "true" }, here ? (down ? " ▾" : " ▴") : ""),
    ),
  );
}

function grouped(rows, params) {
  return [...Map.groupBy(rows, bundle).values()].map((claims) =>
    h(
      "tbody",
      {},
      h(
        "tr",
        { class: "flow" },
        h(
          "th",
          { scope: "rowgroup", colspan: Object.keys(COLUMNS).length + 1 },
          end(claims[0].shipment.sender),
          " → ",
          end(claims[0].shipment.recipient),
          " · ",
          claims[0].shipment.goods?.label,
          h(
            "span",
            { class: "soft" },
            " " + [count(claims.length, "claim"), span(claims)].filter(Boolean).join(" · "),
          ),
        ),
      ),
      claims.map((claim) => line(claim, params, false)),
    ),
  );
}

const end = (one) => (one ? actor(one, "about") : "someone");

function span(claims) {
  const amounts = claims
    .map(({ shipment }) => shipment.quantity)
    .filter((one) => one && (one.min ?? one.max) !== undefined);
  if (new Set(amounts.map(({ unit }) => unit)).size !== 1 || amounts.length < 2) {
    return null;
  }
  const least = Math.min(...amounts.map(({ min, max }) => min ?? max));
  const most = Math.max(...amounts.map(({ min, max }) => max ?? min));
  return least === most
    ? null
    : `${least.toLocaleString("en")} to ${most.toLocaleString("en")} ${amounts[0].unit ?? ""}`;
}

function line(claim, params, full) {
  const { shipment } = claim;
  const { sign, word } = STANCES[claim.stance] ?? STANCES["leaves-open"];
  return h(
    "tr",
    { class: "card-row " + claim.stance },
    full ? h("td", {}, end(shipment.sender), " → ", end(shipment.recipient)) : null,
    h("td", { colspan: full ? null : "2" }, shipment.goodsText),
    h("td", {}, shipment.quantity?.text),
    h(
      "td",
      {},
      actor(claim.source, "source"),
      claim.role ? h("span", { class: "soft" }, " " + claim.role) : null,
    ),
    h(
      "td",
      {},
      h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, sign + " "), word),
      certainty(claim.certainty),
    ),
    h(
      "td",
      {},
      [shipment.polarity === "negative" ? "not " : null, shipment.status?.label],
      shipment.when ? h("span", { class: "soft" }, " " + shipment.when) : null,
    ),
    h("td", {}, claim.article.outlet.label),
    h("td", { class: "day" }, date(claim.article.published)),
    h(
      "td",
      {},
      h("a", { href: place(claim, params), "aria-label": "Read in the article: " + claim.text }, "Words"),
    ),
  );
}
