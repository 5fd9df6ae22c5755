// The view of the network: who speaks about whom, who is said to feel and to send what.

import { address, changing, filterOf, go } from "./address.js";
import { announce, button, h, put } from "./dom.js";
import { listed, legend } from "./graph-list.js";
import { merged, neighbourhood, network, sized, strongest } from "./graph-data.js";
import { Picture } from "./graph-picture.js";
import { edgePanel, nodePanel } from "./graph-panel.js";
import { count } from "./names.js";
import { slider } from "./slider.js";
import { save, tools } from "./tools.js";

const LIMITS = ["40", "80", "150", "300"];
const USUAL = "80";
const EDGES = 2;

let view;

export async function show(place) {
  const { main, params, signal, answer, fresh } = place;
  if (fresh) {
    view = frame(main);
    place.onLeave(view.picture.close.bind(view.picture));
  }
  view.params = params;
  const limit = LIMITS.includes(params.get("limit")) ? params.get("limit") : USUAL;
  const [found, ...more] = await Promise.all([
    network(params, limit, signal),
    ...params.getAll("expand").map((actor) => neighbourhood(params, actor, signal)),
  ]);
  const shown = params.get("edges") === "all" ? found : strongest(found, EDGES, params.get("edge"));
  const data = sized(merged([shown, ...more]));
  await view.picture.show(data);
  if (signal.aborted) {
    return;
  }
  toolbar(data, params, limit, found.edges.length - shown.edges.length);
  view.list.replaceChildren(listed(data, (id) => choose({ edge: id, node: null })));
  await Promise.all([
    panel(data, params, signal),
    slider(view.time, params, "graph", signal),
    answer.then((claims) => put(view.tools, tools(claims, params, saves(data)))),
  ]);
}

function frame(main) {
  const parts = {
    bar: h("div", { class: "topline" }),
    tools: h("div", {}),
    time: h("div", { class: "slider" }),
    canvas: h("div", { class: "canvas", role: "img", "aria-label": "The graph; below it as a list" }),
    panel: h("aside", { class: "panel", "aria-label": "Chosen", hidden: true, tabindex: "-1" }),
    list: h("div", {}),
  };
  main.replaceChildren(
    h("h1", { class: "unseen" }, "Graph"),
    parts.bar,
    h("div", { class: "stage" }, h("div", { class: "drawn" }, parts.canvas, legend()), parts.panel),
    parts.time,
    parts.list,
  );
  parts.picture = new Picture(parts.canvas, {
    edge: (id) => choose({ edge: id, node: null }),
    node: (id) => choose({ node: id, edge: null }, id),
    nothing: () => choose({ node: null, edge: null }),
  });
  return parts;
}

function choose(changes, expand) {
  const params = changing(view.params, changes);
  if (expand && !params.getAll("expand").includes(expand)) {
    params.append("expand", expand);
  }
  go(address("graph", "", params));
}

function toolbar(data, params, limit, hidden) {
  const sum = [
    count(data.nodes.length, "actor"),
    (hidden > 0 ? "the strongest " : "") + count(data.edges.length, "connection"),
  ].join(", ");
  const pick = (event) =>
    go(address("graph", "", changing(view.params, { limit: event.target.value, expand: null })));
  put(
    view.bar,
    h("p", { class: "sum" }, sum, " ", edgesToggle(params, hidden)),
    h(
      "label",
      { class: "order" },
      "Show the ",
      h(
        "select",
        { on: { change: pick } },
        LIMITS.map((value) => h("option", { value, selected: value === limit }, value)),
      ),
      " most spoken of",
    ),
    params.has("expand")
      ? button(
          "Fold in",
          () => go(address("graph", "", changing(view.params, { expand: null, node: null }))),
          { class: "quiet" },
        )
      : null,
    h(
      "span",
      { class: "zoom" },
      button("−", () => view.picture.zoom(0.8), { "aria-label": "Smaller" }),
      button("+", () => view.picture.zoom(1.25), { "aria-label": "Larger" }),
      button("Fit", () => view.picture.fit()),
      button("Arrange anew", () => view.picture.arrange()),
    ),
    view.tools,
  );
  announce(sum);
}

function edgesToggle(params, hidden) {
  if (hidden === 0 && !params.has("edges")) {
    return null;
  }
  const to = changing(params, { edges: hidden > 0 ? "all" : null });
  return h(
    "a",
    { href: address("graph", "", to) },
    hidden > 0 ? `show ${hidden.toLocaleString("en")} more` : "show the strongest only",
  );
}

function panel(data, params, signal) {
  const edge = data.edges.find((one) => one.data.id === params.get("edge"));
  const node = data.nodes.find((one) => one.data.id === params.get("node"));
  view.picture.choose(edge?.data.id ?? node?.data.id);
  view.panel.hidden = !edge && !node;
  const close = () => choose({ edge: null, node: null });
  if (edge) {
    return edgePanel(view.panel, edge.data, data, params, close, signal);
  }
  return node ? nodePanel(view.panel, node.data, filterOf(params), close, signal) : null;
}

function saves(data) {
  return [
    { label: "PNG", click: () => save("graph.png", "image/png", view.picture.png()) },
    { label: "SVG", click: () => save("graph.svg", "image/svg+xml", view.picture.svg()) },
    {
      label: "JSON",
      click: () =>
        save(
          "graph.json",
          "application/json",
          JSON.stringify({ elements: { nodes: data.nodes, edges: data.edges } }, null, 1),
        ),
    },
  ];
}
