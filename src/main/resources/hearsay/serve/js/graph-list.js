// The graph in words, for those who cannot see or click it; and what its signs mean.

import { button, h, svg } from "./dom.js";
import { KINDS, TYPES } from "./graph-style.js";

const MOST = 200;

export function listed({ nodes, edges }, choose) {
  const names = new Map(nodes.map(({ data }) => [data.id, data.label]));
  const rows = [...edges].sort((one, other) => other.data.weight - one.data.weight).slice(0, MOST);
  return h(
    "details",
    { class: "as-list" },
    h("summary", {}, "The graph as a list"),
    h(
      "ol",
      {},
      rows.map(({ data }) =>
        h(
          "li",
          {},
          button(sentence(data, names), () => choose(data.id), { class: "quiet" }),
        ),
      ),
    ),
  );
}

function sentence(edge, names) {
  const [from, to] = [names.get(edge.source), names.get(edge.target)];
  const what =
    edge.type === "says-about" ? "speaks about" : `${TYPES[edge.type]?.word ?? edge.type}: ${edge.label}`;
  const whom =
    edge.source === edge.target
      ? ""
      : edge.type === "says-about"
        ? " " + to
        : edge.type === "sends"
          ? " → " + to
          : " about " + to;
  const how = [
    edge.weight + "×",
    edge.denied > 0 ? edge.denied + " denied" : null,
    edge.possible ? "only possible" : null,
  ];
  return `${from} ${what}${whom} (${how.filter(Boolean).join(", ")})`;
}

/** What colours, shapes and lines mean. */
export function legend() {
  return h(
    "ul",
    { class: "signs", "aria-label": "Signs" },
    Object.values(KINDS).map(({ word, shape, colour }) => h("li", {}, figure(shape, colour), word)),
    Object.values(TYPES).map(({ word, colour }) => h("li", {}, stroke(colour), word)),
    h("li", {}, stroke("--ink", "5 3"), "only possible"),
    h("li", {}, stroke("--ink", null, true), "denied by some"),
    h("li", {}, stroke("--deny", null, true), "denied by all"),
  );
}

const FIGURES = {
  "round-rectangle": "M3 3H17V17H3Z",
  hexagon: "M2 10 6 3H14L18 10 14 17H6Z",
  diamond: "M10 1 19 10 10 19 1 10Z",
  ellipse: "M10 2A8 8 0 1 1 9.9 2Z",
};

function figure(shape, colour) {
  return svg(
    "svg",
    { viewBox: "0 0 20 20", width: 14, height: 14, "aria-hidden": "true", class: "c" + colour },
    svg("path", { d: FIGURES[shape], fill: "currentColor" }),
  );
}

function stroke(colour, dashes, struck) {
  return svg(
    "svg",
    { viewBox: "0 0 30 12", width: 30, height: 12, "aria-hidden": "true", class: "c" + colour },
    svg("path", {
      d: "M0 6H29",
      stroke: "currentColor",
      "stroke-width": 2.5,
      "stroke-dasharray": dashes,
      fill: "none",
    }),
    struck
      ? svg("path", { d: "M15 0V12", class: "c--deny", stroke: "currentColor", "stroke-width": 3 })
      : null,
  );
}
