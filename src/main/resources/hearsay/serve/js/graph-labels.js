// Names of nodes, as many as have room: those of whom most is said come first.

const SIZE = 11;
const LETTER = 0.56 * SIZE;
const LONGEST = 130;
const PAUSE = 60;
const FOREMOST = 25;

/** Names the nodes now and whenever the picture is moved or made larger or smaller. */
export function keepNamed(cy) {
  let timer;
  cy.on("zoom pan layoutstop dragfree resize", () => {
    clearTimeout(timer);
    timer = setTimeout(() => name(cy), PAUSE);
  });
}

/** Names the nodes: at one size on the screen, and no name on another. */
export function name(cy) {
  if (cy.destroyed()) {
    return;
  }
  const zoom = cy.zoom();
  const taken = [];
  const order = cy.nodes().sort((one, other) => rank(other) - rank(one));
  const bodies = order.map((node) => body(node, zoom));
  cy.batch(() =>
    order.forEach((node, index) => {
      const box = place(node, zoom);
      const free =
        wanted(node) ||
        !(
          taken.some((other) => overlap(box, other)) ||
          (index >= FOREMOST && bodies.some((other, at) => at !== index && overlap(box, other)))
        );
      if (free) {
        taken.push(box);
      }
      node.style({
        label: free ? node.data("label") : "",
        "font-size": SIZE / zoom,
        "text-max-width": LONGEST / zoom,
        "text-outline-width": 2 / zoom,
        "text-margin-y": 2 / zoom,
      });
    }),
  );
}

const wanted = (node) => node.hasClass("chosen") || node.hasClass("near");
const rank = (node) => node.data("claims") + (wanted(node) ? 1e9 : 0);

function body(node, zoom) {
  const { x, y } = node.renderedPosition();
  const half = (node.data("size") / 2) * zoom;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function place(node, zoom) {
  const { x, y } = node.renderedPosition();
  const half = Math.min(LONGEST, node.data("label").length * LETTER) / 2;
  const top = y + (node.data("size") / 2) * zoom;
  return { left: x - half, right: x + half, top, bottom: top + SIZE + 5 };
}

const overlap = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
