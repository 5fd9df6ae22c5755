// The picture itself: Cytoscape, laid out by fcose. What has a place keeps it.

import { keepNamed, name } from "./graph-labels.js";
import { drawing } from "./graph-svg.js";
import { colours, stylesheet } from "./graph-style.js";
import { cytoscape } from "./libraries.js";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");
const LAYOUT = {
  name: "fcose",
  quality: "default",
  animate: false,
  nodeSeparation: 120,
  nodeRepulsion: 20000,
  packComponents: true,
  padding: 30,
};
const places = new Map();

export class Picture {
  /** A picture in a place; `heard` is told of clicks: edge(id), node(id), nothing(). */
  constructor(place, heard) {
    this.place = place;
    this.heard = heard;
    this.restyle = () => this.cy?.style(stylesheet(colours(place)));
    DARK.addEventListener("change", this.restyle);
  }

  async start() {
    const library = await cytoscape();
    if (this.cy) {
      return;
    }
    this.cy = library({
      container: this.place,
      style: stylesheet(colours(this.place)),
      minZoom: 0.1,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: "single",
    });
    this.cy.on("tap", "edge", ({ target }) => this.heard.edge(target.id()));
    this.cy.on("tap", "node", ({ target }) => this.heard.node(target.id()));
    this.cy.on("tap", ({ target }) => target === this.cy && this.heard.nothing());
    this.cy.on("mouseover", "node", ({ target }) => this.near(target.closedNeighborhood().nodes()));
    this.cy.on("mouseout", "node", () => this.near(this.cy.collection()));
    keepNamed(this.cy);
    this.cy.on("dragfree", "node", () => this.remember());
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(this.place);
  }

  /** Shows a network; only what is new is given a place. */
  async show({ nodes, edges }) {
    await this.start();
    const wanted = new Set([...nodes, ...edges].map(({ data }) => data.id));
    const before = this.cy.nodes().length;
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      this.add("nodes", nodes);
      this.add("edges", edges);
    });
    const fresh = this.cy.nodes().filter((node) => !places.has(node.id()));
    if (fresh.length > 0) {
      this.layOut(fresh);
    }
    if (before === 0 || fresh.length > 0) {
      this.fit();
    }
  }

  add(group, elements) {
    for (const { data } of elements) {
      const known = this.cy.getElementById(data.id);
      if (known.length > 0) {
        known.data(data);
      } else {
        this.cy.add({ group, data, position: group === "nodes" ? this.first(data.id) : undefined });
      }
    }
  }

  /** The place of a node before it is laid out: where it was, or on a spiral, for no two may lie on each other. */
  first(id) {
    const turn = this.cy.nodes().length;
    const [angle, radius] = [turn * 2.4, 60 * Math.sqrt(turn)];
    return places.has(id)
      ? { ...places.get(id) }
      : { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  }

  layOut(fresh) {
    const kept = this.cy.nodes().difference(fresh);
    fresh.forEach((node) => beside(node, kept));
    const fixed =
      kept.length > fresh.length
        ? kept.map((node) => ({ nodeId: node.id(), position: { ...node.position() } }))
        : undefined;
    const idealEdgeLength = 80 + this.cy.nodes().length * 0.4;
    this.cy
      .layout({ ...LAYOUT, idealEdgeLength, randomize: !fixed, fixedNodeConstraint: fixed, fit: false })
      .run();
    this.remember();
  }

  remember() {
    this.cy.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  }

  /** Lays everything out from nothing. */
  arrange() {
    places.clear();
    this.layOut(this.cy.nodes());
    this.fit();
  }

  /** Brings out one element and what touches it. */
  choose(id) {
    this.cy.elements().removeClass("chosen faint");
    const one = id ? this.cy.getElementById(id) : this.cy.collection();
    if (one.length > 0) {
      const near = one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes());
      this.cy.elements().difference(near).addClass("faint");
      one.addClass("chosen");
    }
    name(this.cy);
  }

  /** Names some nodes before all others. */
  near(nodes) {
    this.cy.nodes(".near").removeClass("near");
    nodes.addClass("near");
    name(this.cy);
  }

  zoom(factor) {
    this.cy.zoom({
      level: this.cy.zoom() * factor,
      renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 },
    });
  }

  fit() {
    this.cy.resize();
    this.cy.fit(undefined, 30);
    if (this.cy.zoom() > 1.6) {
      this.cy.zoom(1.6);
      this.cy.center();
    }
  }

  png() {
    return this.cy.png({
      output: "blob",
      full: true,
      scale: 2,
      maxWidth: 8000,
      maxHeight: 8000,
      bg: colours(this.place)["--paper"],
    });
  }

  svg() {
    return drawing(this.cy, colours(this.place)["--paper"]);
  }

  /** Keeps what is chosen in sight when the picture becomes narrower. */
  resized() {
    this.cy.resize();
    const chosen = this.cy.$(".chosen");
    if (chosen.length > 0) {
      this.cy.center(chosen);
    }
  }

  close() {
    this.sizes?.disconnect();
    DARK.removeEventListener("change", this.restyle);
    this.cy?.destroy();
  }
}

/** Puts a new node beside those that it touches, so that it need not travel far. */
function beside(node, kept) {
  const near = node.neighborhood().nodes().intersection(kept);
  if (near.length > 0) {
    const { x, y } = near[0].position();
    const angle = (node.id().length * 137.5 * Math.PI) / 180;
    node.position({ x: x + 90 * Math.cos(angle), y: y + 90 * Math.sin(angle) });
  }
}
