// The network of a filter, and of one actor, as the server gives it to Cytoscape.

import { filterOf } from "./address.js";
import { ask } from "./api.js";

const NEIGHBOURS = "40";

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
