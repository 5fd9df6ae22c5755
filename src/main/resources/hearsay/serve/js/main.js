// Shows the view that the address names. A view is a module of its own, loaded when it is first seen:
// its show(place) fills the page, and what it gives to place.onLeave tidies up when another view comes.

import { offerAdding } from "./add.js";
import { address, filterOf, go, parse } from "./address.js";
import { announce, byId, h } from "./dom.js";
import { explore, hideExplorer } from "./explorer.js";

const VIEWS = {
  claims: { label: "Claims", filtered: true, load: () => import("./claims.js") },
  articles: { label: "Articles", load: () => import("./articles.js") },
  article: { label: "Article", hidden: true, under: "articles", load: () => import("./article.js") },
  graph: { label: "Graph", filtered: true, load: () => import("./graph.js") },
  timeline: { label: "Time line", filtered: true, load: () => import("./timeline.js") },
  shipments: { label: "Shipments", filtered: true, load: () => import("./shipments.js") },
  sparql: { label: "SPARQL", load: () => import("./sparql.js") },
};
const FIRST = "claims";

let current = { view: "", leave: () => {} };
let running = new AbortController();

async function show() {
  const place = parse(location.hash);
  if (!VIEWS[place.view]) {
    go(address(FIRST, "", place.params), true);
    return;
  }
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const view = VIEWS[place.view];
  const { hash } = location;
  navigate(place);
  byId("main").setAttribute("aria-busy", "true");
  try {
    const module = await view.load();
    if (!signal.aborted) {
      await turn(place, view, module, signal);
    }
  } catch (error) {
    fail(error, signal);
  }
  if (!signal.aborted) {
    byId("main").removeAttribute("aria-busy");
    byId("main").dataset.shown = hash;
  }
}

async function turn(place, view, module, signal) {
  const fresh = current.view !== place.view;
  if (fresh) {
    current.leave();
    current = { view: place.view, leave: () => {} };
    byId("main").replaceChildren();
    byId("main").className = "view-" + place.view;
    document.title = view.label + " · Hearsay";
    window.scrollTo(0, 0);
  }
  const onLeave = (leave) => {
    current.leave = leave;
  };
  const given = { ...place, main: byId("main"), fresh, signal, onLeave };
  if (view.filtered) {
    given.answer = explore(given, module.paging);
    given.answer.catch(() => {});
  } else {
    hideExplorer();
  }
  await module.show(given);
}

function navigate(place) {
  const filter = filterOf(place.params);
  const shown = VIEWS[place.view].under ?? place.view;
  byId("views").replaceChildren(
    ...Object.entries(VIEWS)
      .filter(([, view]) => !view.hidden)
      .map(([name, view]) =>
        h(
          "a",
          { href: address(name, "", filter), "aria-current": name === shown ? "page" : null },
          view.label,
        ),
      ),
  );
}

function fail(error, signal) {
  if (error.name === "AbortError" || signal.aborted) {
    return;
  }
  const what = h(
    "div",
    { class: "problem", role: "alert" },
    h("p", {}, error.message),
    error.remedy ? h("p", {}, error.remedy) : null,
    h("p", {}, h("a", { href: "#/claims" }, "See all claims")),
  );
  byId("main").replaceChildren(what);
  current.leave();
  current = { view: "", leave: () => {} };
  announce(error.message);
}

window.addEventListener("hashchange", show);
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
show();
offerAdding(byId("more"));
