// The time slider: two handles over the months, and how many claims each month has.

import { address, changing, filterOf, go } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { date } from "./names.js";
import { daysOf } from "./time.js";

/** Draws the slider for the claims of a filter, whatever its dates. */
export async function slider(place, params, view, signal) {
  const open = changing(filterOf(params), { since: null, until: null });
  const { claims } = await ask("api/timeline", open, signal);
  const months = monthsOf(claims);
  if (months.length < 2) {
    place.replaceChildren();
    return;
  }
  const at = (day, otherwise) => (day ? nearest(months, day.slice(0, 7)) : otherwise);
  draw(place, months, at(params.get("since"), 0), at(params.get("until"), months.length - 1), (from, to) =>
    go(
      address(
        view,
        "",
        changing(params, {
          since: from === 0 ? null : daysOf(months[from].month).since,
          until: to === months.length - 1 ? null : daysOf(months[to].month).until,
        }),
      ),
    ),
  );
}

function nearest(months, month) {
  const after = months.findIndex((one) => one.month >= month);
  return after < 0 ? months.length - 1 : after;
}

/** Every month from the first to the last, also those without claims. */
export function monthsOf(days) {
  const counts = new Map();
  for (const { date: day, count } of days) {
    if (day) {
      counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + count);
    }
  }
  const known = [...counts.keys()].sort();
  const months = [];
  for (let month = known[0]; month && month <= known.at(-1); month = next(month)) {
    months.push({ month, count: counts.get(month) ?? 0 });
  }
  return months;
}

function next(month) {
  const [year, one] = month.split("-").map(Number);
  return one === 12 ? `${year + 1}-01` : `${year}-${String(one + 1).padStart(2, "0")}`;
}

function draw(place, months, from, to, changed) {
  const focused = place.contains(document.activeElement) ? document.activeElement.name : null;
  const words = h("output", {}, spoken(months, from, to));
  const handle = (name, label, value) =>
    h("input", {
      type: "range",
      name,
      min: "0",
      max: months.length - 1,
      value,
      "aria-label": label,
      "aria-valuetext": date(months[value].month),
      on: { input: () => moved(), change: () => changed(...read()) },
    });
  const [first, last] = [handle("first", "From month", from), handle("last", "Until month", to)];
  const read = () => [first, last].map((one) => Number(one.value)).sort((one, other) => one - other);
  const moved = () => {
    words.textContent = spoken(months, ...read());
    [first, last].forEach((one) => one.setAttribute("aria-valuetext", date(months[one.value].month)));
  };
  const top = Math.max(...months.map(({ count }) => count));
  const bars = h(
    "div",
    { class: "bars", "aria-hidden": "true" },
    months.map(({ count }) => {
      const bar = h("i", {});
      bar.style.height = Math.ceil((100 * count) / top) + "%";
      return bar;
    }),
  );
  place.replaceChildren(
    h("span", { class: "soft" }, "Published"),
    h("div", { class: "range" }, bars, first, last),
    words,
  );
  place.querySelector(`[name="${focused}"]`)?.focus();
}

const spoken = (months, from, to) => date(months[from].month) + " – " + date(months[to].month);
