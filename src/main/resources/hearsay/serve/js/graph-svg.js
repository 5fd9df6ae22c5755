// Writes the graph as it lies as an SVG file: no more than circles, boxes, lines and words.

import { svg } from "./dom.js";

const MARGIN = 60;

export function drawing(cy, paper) {
  const box = cy.elements().boundingBox();
  const view = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(Math.round);
  const root = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: view.join(" "),
      width: view[2],
      height: view[3],
      "font-family": "system-ui, sans-serif",
    },
    svg("rect", { x: view[0], y: view[1], width: view[2], height: view[3], fill: paper }),
    cy.edges(":visible").map(edgeOf),
    cy.nodes(":visible").map((node) => nodeOf(node, paper)),
  );
  return new XMLSerializer().serializeToString(root);
}

function edgeOf(edge) {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const points = edge.controlPoints() ?? [];
  const colour = edge.style("line-color");
  const middle = edge.midpoint();
  return svg(
    "g",
    { opacity: 0.8 },
    svg(
      "path",
      {
        d: path(from, points, to),
        fill: "none",
        stroke: colour,
        "stroke-width": edge.data("width"),
        "stroke-dasharray": edge.data("possible") ? "6 4" : null,
      },
      svg("title", {}, edge.data("label")),
    ),
    head(points.at(-1) ?? from, to, colour),
    edge.data("denied") > 0 ? strike(from, to, middle, edge.style("mid-target-arrow-color")) : null,
  );
}

function path(from, points, to) {
  const at = ({ x, y }) => x.toFixed(1) + " " + y.toFixed(1);
  if (points.length === 0) {
    return `M ${at(from)} L ${at(to)}`;
  }
  const bends = points.map((point, index) => {
    const next = points[index + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : to;
    return `Q ${at(point)} ${at(end)}`;
  });
  return `M ${at(from)} ${bends.join(" ")}`;
}

function head(before, tip, colour) {
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return svg("path", {
    d: "M 0 0 L -8 4 L -8 -4 Z",
    fill: colour,
    transform: `translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
  });
}

function strike(from, to, middle, colour) {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return svg("path", {
    d: "M 0 -7 L 0 7",
    stroke: colour,
    "stroke-width": 3,
    transform: `translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
  });
}

const SHAPES = {
  "round-rectangle": (r) => `M ${-r} ${-r} H ${r} V ${r} H ${-r} Z`,
  diamond: (r) => `M 0 ${-r} L ${r} 0 L 0 ${r} L ${-r} 0 Z`,
  hexagon: (r) => `M ${-r} 0 L ${-r / 2} ${-r} L ${r / 2} ${-r} L ${r} 0 L ${r / 2} ${r} L ${-r / 2} ${r} Z`,
  ellipse: (r) => `M ${-r} 0 A ${r} ${r} 0 1 0 ${r} 0 A ${r} ${r} 0 1 0 ${-r} 0 Z`,
};

function nodeOf(node, paper) {
  const { x, y } = node.position();
  const radius = node.data("size") / 2;
  const size = 8 + radius / 2.5;
  return svg(
    "g",
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    svg("path", {
      d: (SHAPES[node.style("shape")] ?? SHAPES.ellipse)(radius),
      fill: node.style("background-color"),
      stroke: paper,
    }),
    svg(
      "text",
      {
        y: radius + size,
        "text-anchor": "middle",
        "font-size": size.toFixed(1),
        fill: node.style("color"),
        stroke: paper,
        "stroke-width": 2,
        "paint-order": "stroke",
      },
      node.data("label"),
    ),
  );
}
