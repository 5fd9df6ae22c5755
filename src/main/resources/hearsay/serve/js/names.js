// What things are called on the page.

/** What the parts of a filter are called, in the order of the facets. */
export const FACETS = {
  about: "Whom it is about",
  source: "Who claims it",
  attitude: "State of mind",
  goods: "Goods",
  act: "Speech act",
  stance: "Affirmed or denied",
  certainty: "Certainty",
  kind: "Kind of claim",
  named: "Named or not",
  outlet: "Outlet",
  month: "Published",
};

const CHIPS = {
  q: "words",
  source: "said by",
  about: "about",
  experiencer: "felt by",
  toward: "felt about",
  sender: "sent by",
  recipient: "sent to",
  attitude: "feels",
  goods: "goods",
  act: "speech act",
  kind: "kind",
  stance: "stance",
  polarity: "polarity",
  certainty: "certainty",
  outlet: "outlet",
  named: "source",
  article: "article",
  since: "from",
  until: "until",
};

/** What comes before a value in a chip: said by … */
export const chipName = (name) => CHIPS[name] ?? name;

/** A source's stance: a sign, for those who do not see colours, and a word. */
export const STANCES = {
  affirms: { sign: "✓", word: "affirms" },
  denies: { sign: "✕", word: "denies" },
  asks: { sign: "?", word: "asks" },
  demands: { sign: "!", word: "demands" },
  "leaves-open": { sign: "~", word: "leaves open" },
};

const VALUES = {
  kind: { text: "in words", state: "state of mind", shipment: "shipment" },
  stance: Object.fromEntries(Object.entries(STANCES).map(([value, { word }]) => [value, word])),
  named: { true: "named", false: "unnamed" },
};

const labels = new Map();

/** Remembers what a value is called. */
export function learn(value, word) {
  if (word && word !== value) {
    labels.set(value, word);
  }
}

/** What a value is called, as far as that is known; else its last part. "=…" is that one alone, "-" nobody. */
export function label(name, value) {
  if (value.startsWith("=")) {
    return label(name, value.slice(1));
  }
  if (value === "-") {
    return "nobody";
  }
  return VALUES[name]?.[value] ?? labels.get(value) ?? spelled(value);
}

function spelled(value) {
  return /^https?:|^hs:/.test(value)
    ? decodeURIComponent(value.replace(/^.*[/#:]/, "")).replaceAll("-", " ")
    : value;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** A day or a month as people write it. */
export function date(iso) {
  if (!iso) {
    return "";
  }
  const format = iso.length > 7 ? DAY : MONTH;
  const day = new Date(iso);
  return iso.length < 7 || Number.isNaN(day.getTime()) ? iso : format.format(day);
}

/** "1 claim", "1,204 claims". */
export function count(number, one, many = one + "s") {
  return number.toLocaleString("en") + " " + (number === 1 ? one : many);
}
