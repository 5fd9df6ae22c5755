// The address of what is seen: #/graph?about=…&since=2024-10-01. Filters are kept from view to view.

/** The parts of an address that say which claims are wanted; the server knows the same. */
export const FILTERS = [
  "q",
  "source",
  "about",
  "experiencer",
  "toward",
  "sender",
  "recipient",
  "attitude",
  "goods",
  "act",
  "kind",
  "stance",
  "polarity",
  "certainty",
  "outlet",
  "named",
  "article",
  "since",
  "until",
];
const SINGLE = new Set(["since", "until"]);

/** What an address asks for: a view, what it is of, and the rest. */
export function parse(hash) {
  const [, path, query] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash);
  const [view, ...rest] = path.split("/");
  return { view, path: rest.map(decoded).join("/"), params: new URLSearchParams(query) };
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view. */
export function address(view, path = "", params = new URLSearchParams()) {
  const query = params.toString();
  return "#/" + view + (path ? "/" + encodeURIComponent(path) : "") + (query ? "?" + query : "");
}

/** Those of the parameters that are filters. */
export function filterOf(params) {
  return new URLSearchParams([...params].filter(([name]) => FILTERS.includes(name)));
}

/** The filter with one more value; dates have one only. */
export function adding(params, name, value) {
  const filter = filterOf(params);
  if (SINGLE.has(name)) {
    filter.set(name, value);
  } else if (!filter.getAll(name).includes(value)) {
    filter.append(name, value);
  }
  return filter;
}

/** The filter without a value. */
export function removing(params, name, value) {
  return new URLSearchParams([...filterOf(params)].filter(([key, one]) => key !== name || one !== value));
}

/** The parameters with some set, and those that are null taken out. */
export function changing(params, changes) {
  const changed = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    changed.delete(name);
    if (value !== null && value !== "") {
      changed.set(name, value);
    }
  }
  return changed;
}

/** Goes to an address; with `replace` it takes the place of the one before. */
export function go(hash, replace = false) {
  if (replace) {
    history.replaceState(null, "", hash);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = hash;
  }
}
