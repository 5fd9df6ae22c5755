// Columns over time: affirmed above the line, denied below it, shipments as a lane of dots.

import { h, svg } from "./dom.js";
import { count, date } from "./names.js";

const WIDEST = 960;
const NARROWEST = 300;
const UP = 180;
const LEFT = 48;
const LANE = 34;
const AXIS = 20;

/** The chart, for a page of some width; `narrow` gives the address of a column's own time. */
export function chart(columns, unit, pageWidth, narrow) {
  const width = Math.max(NARROWEST, Math.min(WIDEST, pageWidth));
  const most = Math.max(1, ...columns.map(({ count: all, denied }) => all - denied));
  const least = Math.max(0, ...columns.map(({ denied }) => denied));
  const scale = UP / most;
  const down = Math.max(least > 0 ? 14 : 0, least * scale);
  const height = 8 + UP + down + AXIS + LANE;
  const step = (width - LEFT) / columns.length;
  const base = 8 + UP;
  const drawing = svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      xmlns: "http://www.w3.org/2000/svg",
      role: "group",
      "aria-label": "Claims by " + unit,
    },
    grid(most, base, scale, width),
    columns.map((column, index) =>
      bar(column, LEFT + index * step, step, { base, scale, down, narrow, height }),
    ),
    axis(columns, step, base + down + 14, base, width),
    svg("text", { x: 0, y: height - 12, class: "tick" }, "sent"),
  );
  return h(
    "figure",
    { class: "chart" },
    drawing,
    h(
      "figcaption",
      {},
      key("up", "affirmed, asked, demanded"),
      key("down", "denied"),
      key("dot", "shipments"),
      "A click narrows to the " + unit + ".",
    ),
  );
}

const key = (name, word) => h("span", { class: "key" }, h("i", { class: name }), word);

function grid(most, base, scale, width) {
  const ticks = [...new Set([most, Math.round(most / 2)])].filter((value) => value > 0);
  return ticks.map((value) =>
    svg(
      "g",
      {},
      svg("line", { x1: LEFT, x2: width, y1: base - value * scale, y2: base - value * scale, class: "grid" }),
      svg(
        "text",
        { x: LEFT - 6, y: base - value * scale + 4, class: "tick", "text-anchor": "end" },
        value.toLocaleString("en"),
      ),
    ),
  );
}

function bar(column, x, step, { base, scale, down, narrow, height }) {
  const wide = Math.max(1, Math.min(step * 0.82, 48));
  const at = x + (step - wide) / 2;
  const up = column.count - column.denied;
  const words = `${date(column.name)}: ${count(column.count, "claim")}, ${column.denied} denied, ${count(column.shipments, "shipment")}`;
  const body = [
    svg("title", {}, words),
    svg("rect", { x, y: 0, width: step, height, class: "hit" }),
    up > 0
      ? svg("rect", { x: at, y: base - up * scale, width: wide, height: up * scale, class: "up" })
      : null,
    column.denied > 0
      ? svg("rect", {
          x: at,
          y: base + 1,
          width: wide,
          height: Math.max(2, column.denied * scale),
          class: "down",
        })
      : null,
    column.shipments > 0
      ? svg("circle", {
          cx: x + step / 2,
          cy: base + down + AXIS + LANE / 2 + 2,
          r: Math.min(step / 2, 2 + Math.sqrt(column.shipments) * 1.6, LANE / 2),
          class: "dot",
        })
      : null,
  ];
  return column.count > 0
    ? svg("a", { href: narrow(column), "aria-label": words }, body)
    : svg("g", {}, body);
}

function axis(columns, step, y, base, width) {
  const every = Math.ceil(78 / step);
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("line", { x1: LEFT, x2: width, y1: base + 0.5, y2: base + 0.5, class: "base" }),
    columns.map((column, index) =>
      index % every === 0 ? tick(column, LEFT + (index + 0.5) * step, y, width) : null,
    ),
  );
}

function tick(column, x, y, width) {
  const atEdge = x > width - 36;
  const place = { x: atEdge ? width : x, y, "text-anchor": atEdge ? "end" : "middle" };
  return svg("text", { ...place, class: "tick" }, date(column.name));
}
