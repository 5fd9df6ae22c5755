// Builds elements. Strings become text, never markup, so nothing that an article says can run here.

const SVG = "http://www.w3.org/2000/svg";

/** An element: h("a", {href: "#", on: {click}}, "text", child). Null children are left out. */
export function h(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, { on = {}, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  for (const [event, listener] of Object.entries(on)) {
    element.addEventListener(event, listener);
  }
  element.append(...real(children));
  return element;
}

const real = (children) =>
  children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

/** Puts children in the place of those that an element has. Null ones are left out. */
export function put(element, ...children) {
  element.replaceChildren(...real(children));
}

export const byId = (id) => document.getElementById(id);

/** Puts something between the items of a list. */
export function joined(items, separator) {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** Tells readers of the screen what has happened. */
export function announce(text) {
  byId("live").textContent = text;
}

/** A button that is text. */
export function button(label, click, attributes = {}) {
  return h("button", { type: "button", ...attributes, on: { click } }, label);
}

/** Shows a line at the foot of the page until another takes its place; none takes it away. */
export function notice(text) {
  let line = document.querySelector(".notice");
  if (!line) {
    line = h("p", { class: "notice", role: "status" });
    document.body.append(line);
  }
  line.textContent = text;
  line.hidden = text === "";
}
