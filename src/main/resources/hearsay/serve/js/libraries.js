// The libraries of others, loaded when they are first needed. Their versions are those of pom.xml.

const FOLDER = new URL("../../lib/", import.meta.url);
const CYTOSCAPE = [
  "cytoscape/3.33.1/dist/cytoscape.min.js",
  "layout-base/2.0.1/layout-base.js",
  "cose-base/2.2.0/cose-base.js",
  "cytoscape-fcose/2.2.0/cytoscape-fcose.js",
];
const YASGUI = ["zazuko__yasgui/4.5.0/build/yasgui.min.js"];
const YASGUI_STYLE = "zazuko__yasgui/4.5.0/build/yasgui.min.css";

/** Draws graphs; with the fcose layout. */
export const cytoscape = once(async () => {
  await scripts(CYTOSCAPE);
  window.cytoscape.use(window.cytoscapeFcose);
  return window.cytoscape;
});

/** The SPARQL editor of yasgui. */
export const yasqe = once(async () => {
  await Promise.all([style(YASGUI_STYLE), scripts(YASGUI)]);
  return window.Yasgui.Yasqe;
});

function once(load) {
  let loaded;
  return () => (loaded ??= load());
}

async function scripts(paths) {
  for (const path of paths) {
    await script(path);
  }
}

function script(path) {
  const element = document.createElement("script");
  element.src = new URL(path, FOLDER);
  return loaded(element, path, () => document.head.append(element));
}

function style(path) {
  const element = document.createElement("link");
  element.rel = "stylesheet";
  element.href = new URL(path, FOLDER);
  return loaded(element, path, () => document.head.prepend(element));
}

function loaded(element, path, insert) {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(path + " cannot be loaded."));
    insert();
  });
}
