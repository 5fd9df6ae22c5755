// How the graph looks: colour and shape by kind, size and width by number, dashes, strikes.

/** What each kind of actor is called, and its shape. */
export const KINDS = {
  State: { word: "state", shape: "round-rectangle", colour: "--node-state" },
  Organization: { word: "organisation", shape: "hexagon", colour: "--node-organization" },
  Person: { word: "person", shape: "ellipse", colour: "--node-person" },
  UnnamedSource: { word: "unnamed source", shape: "diamond", colour: "--node-unnamed" },
};

/** What each type of edge is called. */
export const TYPES = {
  "says-about": { word: "speaks about", colour: "--edge-says" },
  feels: { word: "is said to feel", colour: "--edge-feels" },
  sends: { word: "is said to send", colour: "--edge-sends" },
};

const OTHER = { word: "other", shape: "ellipse", colour: "--node-unnamed" };

export const kindOf = (kind) =>
  KINDS[kind] ??
  (/State|Country|Place/.test(kind) ? KINDS.State : /Org|Group|Body/.test(kind) ? KINDS.Organization : OTHER);

/** The colours of the page, light or dark, as they are now. */
export function colours(place) {
  const probe = document.createElement("i");
  place.append(probe);
  const read = (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const names = [
    "--ink",
    "--soft",
    "--paper",
    "--accent",
    "--deny",
    ...[...Object.values(KINDS), ...Object.values(TYPES)].map(({ colour }) => colour),
  ];
  const found = Object.fromEntries(names.map((name) => [name, read(name)]));
  probe.remove();
  return found;
}

/** Whether all who speak of it deny it. */
export const allDenied = ({ denied, affirmed }) => denied > 0 && !(affirmed > 0);

/** The style of the picture, in the page's colours. */
export function stylesheet(colour) {
  return [
    { selector: "node", style: nodeStyle(colour) },
    { selector: "edge", style: edgeStyle(colour) },
    { selector: ".faint", style: { opacity: 0.12 } },
    { selector: ".chosen", style: chosenStyle(colour) },
  ];
}

function nodeStyle(colour) {
  return {
    shape: (node) => kindOf(node.data("kind")).shape,
    "background-color": (node) => colour[kindOf(node.data("kind")).colour],
    "border-width": 1,
    "border-color": colour["--paper"],
    width: "data(size)",
    height: "data(size)",
    color: colour["--ink"],
    "font-family": "system-ui, sans-serif",
    "text-valign": "bottom",
    "text-wrap": "ellipsis",
    "text-outline-color": colour["--paper"],
  };
}

function edgeStyle(colour) {
  return {
    "curve-style": "bezier",
    opacity: 0.75,
    width: "data(width)",
    "line-color": (edge) => line(edge, colour),
    "target-arrow-color": (edge) => line(edge, colour),
    "target-arrow-shape": "triangle",
    "arrow-scale": (edge) => (edge.data("denied") > 0 ? 1.3 : 0.8),
    "line-style": (edge) => (edge.data("possible") ? "dashed" : "solid"),
    "mid-target-arrow-shape": (edge) => (edge.data("denied") > 0 ? "tee" : "none"),
    "mid-target-arrow-color": colour["--deny"],
    label: (edge) => (edge.data("type") === "says-about" ? "" : edge.data("label")),
    "font-size": 7,
    "min-zoomed-font-size": 9,
    "text-rotation": "autorotate",
    color: colour["--ink"],
    "text-outline-width": 2,
    "text-outline-color": colour["--paper"],
  };
}

function chosenStyle(colour) {
  return {
    "border-width": 3,
    "border-color": colour["--accent"],
    "line-color": colour["--accent"],
    "target-arrow-color": colour["--accent"],
    opacity: 1,
    "z-index": 9,
  };
}

function line(edge, colour) {
  return allDenied(edge.data())
    ? colour["--deny"]
    : colour[(TYPES[edge.data("type")] ?? TYPES["says-about"]).colour];
}
