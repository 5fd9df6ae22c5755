// The network of a filter, and of one actor, as the server gives it to Cytoscape.

import { filterOf } from "./address.js";
import { ask } from "./api.js";

const NEIGHBOURS = "40";
const SMALLEST = 10;
const LARGEST = 56;
const THINNEST = 1;
const WIDEST = 8;

/** The network of the claims of a filter: its most spoken of actors. */
export function network(params, limit, signal) {
  return fetched([...filterOf(params), ["limit", limit]], signal);
}

/** The edges of one actor, whatever the filter says of actors. */
export async function neighbourhood(params, actor, signal) {
  const rest = [...filterOf(params)].filter(([name]) => name !== "about" && name !== "source");
  const parts = await Promise.all(
    ["about", "source"].map((name) => fetched([...rest, [name, "=" + actor], ["limit", NEIGHBOURS]], signal)),
  );
  const edges = parts
    .flatMap((part) => part.edges)
    .filter(({ data }) => data.source === actor || data.target === actor);
  const named = new Set(edges.flatMap(({ data }) => [data.source, data.target]));
  return { nodes: parts.flatMap((part) => part.nodes).filter(({ data }) => named.has(data.id)), edges };
}

async function fetched(params, signal) {
  const { elements, data } = await ask(
    "graph",
    new URLSearchParams([...params, ["format", "cytoscape"]]),
    signal,
  );
  return { ...elements, data };
}

/** Several networks as one. */
export function merged(networks) {
  const unique = (elements) => [...new Map(elements.map((one) => [one.data.id, one])).values()];
  return {
    nodes: unique(networks.flatMap(({ nodes }) => nodes)),
    edges: unique(networks.flatMap(({ edges }) => edges)),
  };
}

/**
 * The network with its strongest edges only: so many for each node, and of every node its own strongest,
 * so that none stands alone for that. The edge `kept` stays in any case.
 */
export function strongest(whole, each, kept) {
  const sorted = [...whole.edges].sort((one, other) => other.data.weight - one.data.weight);
  const most = each * whole.nodes.length;
  const met = new Set();
  const edges = sorted.filter(({ data }, index) => {
    const first = !met.has(data.source) || !met.has(data.target);
    met.add(data.source).add(data.target);
    return index < most || first || data.id === kept;
  });
  return { ...whole, edges };
}

/** The network with the size of each node and the width of each edge, which depend on the greatest. */
export function sized({ nodes, edges }) {
  const share = (elements, number) => {
    const greatest = Math.max(1, ...elements.map(({ data }) => number(data)));
    return (data) => Math.sqrt(number(data) / greatest);
  };
  const size = share(nodes, ({ claims }) => claims);
  const width = share(edges, ({ weight }) => weight);
  return {
    nodes: nodes.map(({ data }) => ({
      data: { ...data, size: SMALLEST + (LARGEST - SMALLEST) * size(data) },
    })),
    edges: edges.map(({ data }) => ({
      data: { ...data, width: THINNEST + (WIDEST - THINNEST) * width(data) },
    })),
  };
}
