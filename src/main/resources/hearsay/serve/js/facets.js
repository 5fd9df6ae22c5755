// Facets: what the claims are divided into, with counts.

import { address, adding, filterOf, changing, go, removing } from "./address.js";
import { h } from "./dom.js";
import { date, FACETS, label } from "./names.js";
import { daysOf } from "./time.js";

const WIDE = window.matchMedia("(min-width: 62rem)");
const OPEN = new Set(["about", "source", "attitude", "stance", "certainty", "goods"]);
const FEW = 6;
const opened = new Map();
const widened = new Set();

/** Draws the facets anew and leaves the focus where it was. */
export function showFacets(place, facets, here) {
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const blocks = Object.keys(FACETS)
    .filter((name) => facets[name]?.length > 0)
    .map((name) => (name === "month" ? months(facets.month, here) : facet(name, facets[name], here)));
  const box = h(
    "details",
    { class: "facet-box", open: WIDE.matches || opened.get("box") },
    h("summary", {}, "Narrow down"),
    blocks,
  );
  box.addEventListener("toggle", () => opened.set("box", box.open));
  place.replaceChildren(box);
  if (focused) {
    place.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}

WIDE.addEventListener("change", () => {
  const box = document.querySelector(".facet-box");
  if (box) {
    box.open = WIDE.matches;
  }
});

function facet(name, values, here) {
  const open = widened.has(name) ? values : values.filter((one, index) => index < FEW || one.selected);
  const rows = h(
    "ul",
    {},
    open.map((one) => h("li", {}, choice(name, one, here))),
  );
  const block = foldable(name, [rows]);
  if (open.length < values.length) {
    const more = h(
      "button",
      {
        type: "button",
        class: "quiet",
        on: {
          click: () => {
            widened.add(name);
            rows.replaceChildren(...values.map((one) => h("li", {}, choice(name, one, here))));
            rows.children[FEW]?.querySelector("input").focus();
            more.remove();
          },
        },
      },
      values.length - open.length + " more",
    );
    block.append(more);
  }
  return block;
}

function foldable(name, content) {
  const chosen = content.some((one) => one.querySelector("input:checked"));
  const block = h(
    "details",
    { class: "facet", open: opened.get(name) ?? (chosen || OPEN.has(name)) },
    h("summary", {}, FACETS[name]),
    content,
  );
  block.addEventListener("toggle", () => opened.set(name, block.open));
  return block;
}

function choice(name, { value, count, selected = false }, { view, params }) {
  const turn = () =>
    go(address(view, "", selected ? without(params, name, value) : adding(params, name, value)));
  return h(
    "label",
    {},
    h("input", { type: "checkbox", checked: selected, "data-key": name + " " + value, on: { change: turn } }),
    h("span", { class: "value" }, label(name, value)),
    h("span", { class: "count" }, count.toLocaleString("en")),
  );
}

/** The filter without a value, under whichever name the address has it. */
function without(params, name, value) {
  const same = params.getAll(name).filter((one) => label(name, one) === label(name, value));
  return [value, ...same].reduce((filter, one) => removing(filter, name, one), filterOf(params));
}

function months(values, { view, params }) {
  const sorted = [...values].sort((one, other) => one.value.localeCompare(other.value));
  const top = Math.max(...sorted.map(({ count }) => count));
  const rows = h(
    "ul",
    { class: "months" },
    sorted.map(({ value, count }) =>
      h(
        "li",
        {},
        h(
          "a",
          {
            href: address(view, "", changing(filterOf(params), daysOf(value))),
            "data-key": "month " + value,
          },
          h("span", { class: "value" }, date(value)),
          h("meter", { min: "0", max: top, value: count, "aria-hidden": "true" }),
          h("span", { class: "count" }, count.toLocaleString("en")),
        ),
      ),
    ),
  );
  return foldable("month", [dates(view, params), rows]);
}

function dates(view, params) {
  const field = (name, word) =>
    h(
      "label",
      { class: "date" },
      word,
      h("input", {
        type: "date",
        name,
        value: params.get(name),
        "data-key": name,
        on: {
          change: (event) =>
            go(address(view, "", changing(filterOf(params), { [name]: event.target.value }))),
        },
      }),
    );
  return h("div", { class: "dates" }, field("since", "From"), field("until", "Until"));
}
