// The one search line: completes names from the graph, and lets the server understand the rest.

import { address, adding, filterOf, go } from "./address.js";
import { ask } from "./api.js";
import { announce, h } from "./dom.js";
import { chipName, count, learn } from "./names.js";

const PAUSE = 120;
const PARTS = { actor: ["about", "source"] };
const KINDS = {
  source: "who says so",
  about: "whom it is about",
  attitude: "state of mind",
  goods: "goods",
  act: "speech act",
  outlet: "outlet",
};

/** The line, with its list of completions; `here` tells which view and filters are shown. */
export function searchLine(here) {
  const line = new Line(here);
  return line.form;
}

class Line {
  constructor(here) {
    this.here = here;
    this.options = [];
    this.active = -1;
    this.stem = "";
    this.asked = 0;
    this.input = h("input", {
      id: "line",
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: "300",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "completions",
      "aria-label": "Search claims",
      enterkeyhint: "search",
      placeholder: "Who, what, about whom: China worried, shells, “exact words” …",
      on: {
        input: () => this.typed(),
        keydown: (event) => this.pressed(event),
        blur: () => this.close(),
      },
    });
    this.list = h("ul", { id: "completions", role: "listbox", "aria-label": "Completions", hidden: true });
    this.form = h(
      "form",
      { class: "line", on: { submit: (event) => this.submitted(event) } },
      h("div", { class: "combo" }, this.input, this.list),
      h("button", { type: "submit" }, "Search"),
    );
  }

  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.complete(), PAUSE);
  }

  async complete() {
    const turn = ++this.asked;
    const text = this.input.value;
    let [stem, rest] = ["", text.trim()];
    let found = rest ? await completions(rest) : [];
    if (found.length === 0 && /\s/.test(rest)) {
      [, stem, rest] = /^(.*\s)(\S+)$/s.exec(rest);
      found = await completions(rest);
    }
    if (turn === this.asked && text === this.input.value) {
      this.stem = stem;
      this.offer(found);
    }
  }

  offer(found) {
    this.options = found;
    this.active = -1;
    this.list.replaceChildren(...found.map((option, index) => this.row(option, index)));
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    if (found.length > 0) {
      announce(count(found.length, "completion"));
    }
  }

  row(option, index) {
    return h(
      "li",
      {
        id: "completion-" + index,
        role: "option",
        "aria-selected": "false",
        on: {
          mousedown: (event) => event.preventDefault(),
          click: () => this.choose(option),
        },
      },
      h(
        "span",
        { class: "what" },
        option.label,
        option.hint && option.hint !== option.label ? h("span", { class: "hint" }, " " + option.hint) : null,
      ),
      h("span", { class: "as" }, KINDS[option.name] ?? chipName(option.name)),
      h("span", { class: "count" }, option.count ?? ""),
    );
  }

  pressed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.options.length > 0) {
      event.preventDefault();
      this.move(step);
    } else if (step === 1) {
      this.complete();
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.choose(this.options[this.active]);
    } else if (event.key === "Backspace" && this.input.value === "") {
      this.takeLast();
    }
  }

  move(step) {
    const size = this.options.length + 1;
    this.active = ((this.active + 1 + step + size) % size) - 1;
    [...this.list.children].forEach((row, index) => {
      row.setAttribute("aria-selected", String(index === this.active));
      if (index === this.active) {
        row.scrollIntoView({ block: "nearest" });
      }
    });
    if (this.active >= 0) {
      this.input.setAttribute("aria-activedescendant", "completion-" + this.active);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asked++;
    this.offer([]);
  }

  choose(option) {
    learn(option.value, option.label);
    this.input.value = this.stem;
    this.close();
    this.narrow([option]);
  }

  takeLast() {
    const filter = [...filterOf(this.here().params)];
    if (filter.length > 0) {
      go(address(this.here().view, "", new URLSearchParams(filter.slice(0, -1))));
    }
  }

  async submitted(event) {
    event.preventDefault();
    this.close();
    const line = this.input.value.trim();
    if (line === "") {
      return;
    }
    const understood = await understand(line);
    if (this.input.value.trim() === line) {
      this.input.value = "";
    }
    this.narrow(understood);
  }

  narrow(parts) {
    const { view, params } = this.here();
    const filter = parts.reduce((so, { name, value }) => adding(so, name, value), filterOf(params));
    go(address(view, "", filter));
  }
}

async function completions(text) {
  try {
    const found = await ask("api/complete", new URLSearchParams({ q: text, limit: "8" }));
    return found.flatMap((one) =>
      PARTS[one.name] ? PARTS[one.name].map((name) => ({ ...one, name, count: null })) : [one],
    );
  } catch {
    return [];
  }
}

async function understand(line) {
  try {
    const { filter } = await ask("api/understand", new URLSearchParams({ line }));
    filter.forEach(({ value, label }) => learn(value, label));
    return filter;
  } catch {
    return [{ name: "q", value: line }];
  }
}
