// What can be done with what is seen: see it as SPARQL, save it, feed it to other programs.

import { address, filterOf } from "./address.js";
import { ask } from "./api.js";
import { announce, button, h, notice } from "./dom.js";
import { count } from "./names.js";

const FEEDS = {
  gexf: "GEXF (Gephi)",
  graphml: "GraphML",
  dot: "DOT (Graphviz)",
  cytoscape: "Cytoscape JSON",
  csv: "CSV of edges",
  ttl: "Turtle",
  trig: "TriG",
  nq: "N-Quads",
  jsonld: "JSON-LD",
  rdf12: "RDF 1.2",
  jsonl: "JSON Lines",
};
const ENDINGS = { cytoscape: "json", rdf12: "trig" };
const STEP = 100;
const MOST = 2000;

/** The row of tools; `saves` are the files that the view offers: {label, click}. */
export function tools({ sparql }, params, saves) {
  return h(
    "div",
    { class: "tools" },
    sparql
      ? h("a", { href: address("sparql", "", new URLSearchParams({ query: sparql })) }, "This as SPARQL")
      : null,
    menu(
      "Save",
      saves.map(({ label, click }) => button(label, click)),
    ),
    menu(
      "Feeds",
      Object.entries(FEEDS).map(([format, label]) =>
        h("a", { href: feed(params, format), download: "hearsay." + (ENDINGS[format] ?? format) }, label),
      ),
    ),
  );
}

/** A list that folds out; Escape and a click elsewhere fold it in. */
export function menu(label, items) {
  const box = h(
    "details",
    { class: "menu" },
    h("summary", {}, label),
    h(
      "ul",
      {},
      items.map((item) => h("li", {}, item)),
    ),
  );
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      box.open = false;
      box.firstElementChild.focus();
    }
  });
  box.lastElementChild.addEventListener("click", () => {
    box.open = false;
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) {
      box.open = false;
    }
  });
  return box;
}

document.addEventListener("pointerdown", ({ target }) => {
  for (const box of document.querySelectorAll(".menu[open]")) {
    box.open = box.contains(target);
  }
});

/** The address of the same claims as a graph for other programs. */
export const feed = (params, format) =>
  "graph?" + new URLSearchParams([...filterOf(params), ["format", format]]);

/** Saves all the claims of a filter, however many pages they fill. */
export function saveClaims(params) {
  return [
    {
      label: "CSV",
      click: async () => save("claims.csv", "text/csv", csv((await allClaims(params)).map(flat))),
    },
    {
      label: "JSON",
      click: async () =>
        save("claims.json", "application/json", JSON.stringify(await allClaims(params), null, 1)),
    },
  ];
}

async function allClaims(params) {
  const claims = [];
  let left = 0;
  let contents = 0;
  for (let offset = 0, total = 1; offset < Math.min(total, MOST); offset += STEP) {
    const wanted = new URLSearchParams([...filterOf(params), ["offset", offset], ["limit", STEP]]);
    const { groups } = await ask("api/claims", wanted);
    total = groups.total;
    groups.items.forEach((group) => {
      claims.push(...group.cards.map((card) => ({ group: group.title, ...card })));
      left += group.claims - group.cards.length;
    });
    notice("Collecting " + count(claims.length, "claim"));
    contents = groups.total;
  }
  notice(contents > MOST || left > 0 ? partly(claims.length, contents, left) : "");
  return claims;
}

/** What to say when not all of them fit into a file. */
function partly(saved, contents, left) {
  const cut = contents > MOST ? `of ${MOST.toLocaleString("en")} of ${count(contents, "content")}` : "";
  const few = left > 0 ? `50 of a content at most, ${left.toLocaleString("en")} left out` : "";
  return `Saved ${count(saved, "claim")} ${[cut, few].filter(Boolean).join("; ")}. Narrow the filter for the others, or take JSON Lines of the feeds.`;
}

/** A claim as one row of a table. */
export function flat(claim) {
  const { state, shipment, article } = claim;
  return {
    source: claim.source.label,
    role: claim.role,
    affiliation: labels(claim.affiliation),
    cue: claim.cue,
    act: claim.act?.label,
    stance: claim.stance,
    certainty: claim.certainty,
    about: labels(claim.about),
    content: claim.text,
    sentence: claim.sentence,
    via: labels(claim.via?.map(({ source }) => source)),
    experiencer: state?.experiencer?.label,
    attitude: state?.attitude?.label,
    toward: labels(state?.toward),
    target: state?.target,
    sender: shipment?.sender?.label,
    recipient: shipment?.recipient?.label,
    goods: shipment?.goodsText,
    quantity: shipment?.quantity?.text,
    min: shipment?.quantity?.min,
    max: shipment?.quantity?.max,
    unit: shipment?.quantity?.unit,
    when: shipment?.when,
    status: shipment?.status?.label,
    outlet: article.outlet.label,
    published: article.published,
    title: article.title,
    url: article.url,
    article: article.id,
    assertion: claim.assertion,
  };
}

const labels = (actors) => (actors ?? []).map(({ label }) => label).join("; ");

/** Rows of the same columns as CSV; what a spreadsheet would take for a formula is disarmed. */
export function csv(rows) {
  const columns = Object.keys(rows[0] ?? { nothing: "" });
  const line = (cells) => cells.map(cell).join(",") + "\r\n";
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column]))).join("");
}

function cell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

/** Gives the browser a file to keep. */
export function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  announce("Saved as " + name);
}
