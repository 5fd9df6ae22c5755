// What the views of claims share: the search line, the chosen filters, the facets.

import { filterOf } from "./address.js";
import { ask } from "./api.js";
import { showChips } from "./chips.js";
import { byId, h } from "./dom.js";
import { showFacets } from "./facets.js";
import { learn } from "./names.js";
import { searchLine } from "./search.js";

let chips;
let here = { view: "claims", params: new URLSearchParams() };

/**
 * Shows the filters of a place, and asks for its claims: as many as `paging` says, else none, only
 * the facets and counts.
 */
export async function explore(place, paging = () => ({ limit: "0" })) {
  here = place;
  reveal();
  showChips(chips, place);
  const wanted = new URLSearchParams([...filterOf(place.params), ...Object.entries(paging(place.params))]);
  const answer = await ask("api/claims", wanted, place.signal);
  for (const [name, values] of Object.entries(answer.facets ?? {})) {
    values.forEach(({ value, label }) => name !== "month" && learn(value, label));
  }
  for (const { value, label } of answer.filter ?? []) {
    learn(value, label);
  }
  showChips(chips, place);
  showFacets(byId("facets"), answer.facets ?? {}, place);
  return answer;
}

/** Takes them away, for views that are not of claims. */
export function hideExplorer() {
  byId("bar").hidden = true;
  byId("facets").hidden = true;
}

function reveal() {
  byId("bar").hidden = false;
  byId("facets").hidden = false;
  if (!chips) {
    chips = h("ul", { class: "chips", "aria-label": "Chosen" });
    byId("bar").append(
      searchLine(() => here),
      chips,
    );
  }
}
