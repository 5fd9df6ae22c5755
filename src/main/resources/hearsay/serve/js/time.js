// Divides time into days, months or years, whichever shows enough and not too much.

const DAYS = 62;
const MONTHS = 120;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Columns of equal spans without a gap: {since, until, name, count, affirmed, denied, shipments}. Both
 * lists have days with their counts.
 */
export function bins(days, shipments) {
  if (days.length === 0) {
    return { unit: "day", columns: [] };
  }
  const sorted = days.map(({ date }) => whole(date)).sort();
  const unit = unitOf(sorted[0], sorted.at(-1));
  const columns = new Map(spans(sorted[0], sorted.at(-1), unit).map((name) => [name, column(name)]));
  for (const { date, count, affirmed, denied } of days) {
    const into = columns.get(cut(whole(date), unit));
    into.count += count;
    into.affirmed += affirmed;
    into.denied += denied;
  }
  for (const { date, count } of shipments) {
    columns.get(cut(whole(date), unit)).shipments += count;
  }
  return { unit, columns: [...columns.values()] };
}

/** A day for dates that name a month or a year only. */
const whole = (date) => date + "0000-01-01".slice(date.length);

function unitOf(first, last) {
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  return days <= DAYS ? "day" : days <= MONTHS * 30.5 ? "month" : "year";
}

const LENGTH = { day: 10, month: 7, year: 4 };
const cut = (date, unit) => date.slice(0, LENGTH[unit]);

function spans(first, last, unit) {
  const names = [];
  for (
    let at = new Date(cut(first, unit));
    cut(at.toISOString(), unit) <= cut(last, unit);
    at = after(at, unit)
  ) {
    names.push(cut(at.toISOString(), unit));
  }
  return names;
}

function after(at, unit) {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  return new Date(
    unit === "day"
      ? Date.UTC(year, month, day + 1)
      : unit === "month"
        ? Date.UTC(year, month + 1, 1)
        : Date.UTC(year + 1, 0, 1),
  );
}

function column(name) {
  return { name, ...daysOf(name), count: 0, affirmed: 0, denied: 0, shipments: 0 };
}

/** The first and the last day of a day, a month or a year. */
export function daysOf(name) {
  if (name.length === 10) {
    return { since: name, until: name };
  }
  if (name.length === 4) {
    return { since: name + "-01-01", until: name + "-12-31" };
  }
  const [year, month] = name.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { since: name + "-01", until: name + "-" + String(last).padStart(2, "0") };
}
