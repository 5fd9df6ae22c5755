// The SPARQL editor of yasgui, with the terms of this graph, and without the services that it would ask.

import { send } from "./api.js";
import { h } from "./dom.js";
import { yasqe } from "./libraries.js";
import { PREFIXES } from "./prefixes.js";

const TERMS = `PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT ?term ?type WHERE { VALUES ?type { owl:Class owl:ObjectProperty owl:DatatypeProperty } ?term a ?type }`;
const COMPLETERS = ["hearsay-prefixes", "hearsay-classes", "hearsay-properties", "variables"];

/** The editor, holding a text. */
export async function editor(text) {
  const Yasqe = await yasqe();
  complete(Yasqe);
  const element = h("div", { class: "editor" });
  const made = new Yasqe(element, {
    value: text,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    resizeable: false,
    showQueryButton: false,
    editorHeight: "20rem",
    autocompleters: COMPLETERS,
    requestConfig: { endpoint: "hearsay/sparql" },
  });
  made.getInputField().setAttribute("aria-label", "SPARQL query");
  scrollable(made.getScrollerElement());
  return {
    element,
    text: () => made.getValue(),
    show(wanted) {
      if (wanted !== made.getValue()) {
        made.setValue(wanted);
      }
      made.refresh();
    },
    /** Calls on Ctrl-Enter; Tab leaves the editor, as everywhere. */
    onSubmit(listener) {
      made.setOption("extraKeys", {
        ...made.getOption("extraKeys"),
        "Ctrl-Enter": listener,
        "Cmd-Enter": listener,
        Tab: false,
        "Shift-Tab": false,
      });
    },
    close: () => made.destroy(),
  };
}

/** Lets the keyboard scroll a long query without moving the cursor. */
function scrollable(element) {
  element.tabIndex = 0;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", "Lines of the query");
}

function complete(Yasqe) {
  if (Yasqe.Autocompleters["hearsay-prefixes"]) {
    return;
  }
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`);
  Yasqe.forkAutocompleter(
    "prefixes",
    { name: "hearsay-prefixes", persistenceId: null, get: () => prefixes },
    false,
  );
  const known = terms();
  const of = (kind) => async () =>
    (await known).filter(({ type }) => type.value.endsWith(kind)).map(({ term }) => term.value);
  Yasqe.forkAutocompleter("class", { name: "hearsay-classes", bulk: true, get: of("Class") }, false);
  Yasqe.forkAutocompleter("property", { name: "hearsay-properties", bulk: true, get: of("Property") }, false);
}

async function terms() {
  try {
    const response = await send("hearsay/sparql?" + new URLSearchParams({ query: TERMS }), {
      headers: { Accept: "application/sparql-results+json" },
    });
    return (await response.json()).results.bindings;
  } catch {
    return [];
  }
}
