// Adding articles from the page: a text pasted, or files dropped. The server reads them as "load" does.

import { address } from "./address.js";
import { send } from "./api.js";
import { announce, button, h, put } from "./dom.js";
import { count } from "./names.js";

const FIELDS = {
  title: ["Title", "text"],
  outlet: ["Outlet", "text"],
  published: ["Published", "date"],
  url: ["Address", "url"],
};

/** Shows the button, if this server lets articles be added. */
export async function offerAdding(place) {
  try {
    const response = await fetch("articles", { method: "OPTIONS" });
    if (response.ok && (response.headers.get("Allow") ?? "").includes("POST")) {
      put(
        place,
        button("Add an article", () => new Dialog().open(), { class: "quiet" }),
      );
    }
  } catch {
    put(place);
  }
}

class Dialog {
  constructor() {
    this.files = h("input", {
      type: "file",
      multiple: true,
      name: "files",
      on: { change: () => this.picked() },
    });
    this.text = h("textarea", { name: "text", rows: "9", spellcheck: "false", required: true });
    this.message = h("p", { class: "message", role: "status" });
    this.form = h(
      "form",
      { on: { submit: (event) => this.submitted(event) } },
      h("h2", { id: "adding" }, "Add an article"),
      h("label", {}, "Its text", this.text),
      h("label", {}, "or files, of any format that the load command reads", this.files),
      h(
        "div",
        { class: "parameters" },
        Object.entries(FIELDS).map(([name, [word, type]]) =>
          h("label", {}, word, h("input", { name, type })),
        ),
      ),
      this.message,
      h(
        "p",
        { class: "tools" },
        h("button", { type: "submit" }, "Add"),
        button("Close", () => this.box.close()),
      ),
    );
    this.box = h(
      "dialog",
      {
        class: "adding",
        "aria-labelledby": "adding",
        on: {
          close: () => this.box.remove(),
          dragover: (event) => event.preventDefault(),
          drop: (event) => this.dropped(event),
        },
      },
      this.form,
    );
  }

  open() {
    document.body.append(this.box);
    this.box.showModal();
    this.text.focus();
  }

  picked() {
    this.text.required = this.files.files.length === 0;
  }

  dropped(event) {
    event.preventDefault();
    this.files.files = event.dataTransfer.files;
    this.picked();
  }

  async submitted(event) {
    event.preventDefault();
    this.say("Reading … the first article takes longest, for the language models are loaded then.");
    this.form.querySelector("[type=submit]").disabled = true;
    try {
      const response = await this.sent();
      this.done(await response.json());
    } catch (error) {
      this.say([error.message, error.remedy].filter(Boolean).join(" "), true);
    }
    this.form.querySelector("[type=submit]").disabled = false;
  }

  sent() {
    const given = Object.keys(FIELDS)
      .map((name) => [name, this.form.elements[name].value.trim()])
      .filter(([, value]) => value);
    if (this.files.files.length === 0) {
      const article = { ...Object.fromEntries(given), text: this.text.value };
      return send("articles", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(article),
      });
    }
    const parts = new FormData();
    given.forEach(([name, value]) => parts.append(name, value));
    [...this.files.files].forEach((file) => parts.append("article", file));
    return send("articles", { method: "POST", body: parts });
  }

  done(answer) {
    const articles = answer.articles ?? [answer];
    put(
      this.message,
      articles.map((one) =>
        h(
          "span",
          { class: "added" },
          one.slug
            ? [
                h(
                  "a",
                  { href: address("article", one.slug), on: { click: () => this.box.close() } },
                  one.title ?? one.slug,
                ),
                ": " +
                  [one.change, one.claims ? count(one.claims.length, "claim") : null]
                    .filter(Boolean)
                    .join(", "),
              ]
            : [one.problem, one.remedy].filter(Boolean).join(" "),
        ),
      ),
    );
    this.message.classList.toggle(
      "bad",
      articles.every((one) => one.problem),
    );
    this.text.value = "";
    announce("Added");
  }

  say(text, bad = false) {
    this.message.textContent = text;
    this.message.classList.toggle("bad", bad);
  }
}
