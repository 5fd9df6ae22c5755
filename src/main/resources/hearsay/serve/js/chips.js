// The chosen filters, each of which can be taken away.

import { address, filterOf, go, removing } from "./address.js";
import { announce, button, h, put } from "./dom.js";
import { chipName, date, label } from "./names.js";

export function showChips(list, { view, params }) {
  const filter = [...filterOf(params)];
  put(
    list,
    filter.map(([name, value]) => h("li", {}, chip(name, value, view, params))),
    filter.length > 1
      ? h(
          "li",
          {},
          button("Clear all", () => go(address(view)), { class: "quiet" }),
        )
      : null,
  );
}

function chip(name, value, view, params) {
  const shown = name === "since" || name === "until" ? date(value) : label(name, value);
  const take = () => {
    go(address(view, "", removing(params, name, value)));
    announce("Taken away: " + chipName(name) + " " + shown);
    document.getElementById("line").focus();
  };
  return button(
    [
      h("span", { class: "chip-name" }, chipName(name)),
      " " + shown,
      h("span", { "aria-hidden": "true" }, " ×"),
    ],
    take,
    { class: "chip", "aria-label": chipName(name) + " " + shown + ", take away" },
  );
}
