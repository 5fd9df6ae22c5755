// Cuts a text at every boundary of its marks, so that marks may overlap and nest.

/**
 * The pieces of a text, in order: each {text, start, end, marks}, where marks are those that cover it,
 * the longest first.
 */
export function segments(text, marks) {
  const kept = marks
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  const cuts = [...new Set([0, text.length, ...kept.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index];
    return {
      text: text.slice(start, end),
      start,
      end,
      marks: kept.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}

/** The marks of an article's claims: {start, end, kind, number}; a claim is known by its number. */
export function marksOf(claims) {
  return claims.flatMap((claim, index) => [
    ...spansOf(claim.spans, index),
    ...claim.contents.flatMap(({ state, shipment }) => [
      ...spansOf(state?.spans, index, "state-"),
      ...spansOf(shipment?.spans, index, "shipment-"),
    ]),
  ]);
}

function spansOf(spans, number, prefix = "") {
  return Object.entries(spans ?? {}).flatMap(([kind, pieces]) =>
    (pieces ?? []).map(([start, end]) => ({ start, end, kind: prefix + kind, number })),
  );
}

/** Claims of one assertion as one, with all its contents, in the order of the text. */
export function assertions(claims) {
  const byId = new Map();
  for (const claim of claims) {
    if (!byId.has(claim.assertion)) {
      byId.set(claim.assertion, { ...claim, contents: [] });
    }
    byId.get(claim.assertion).contents.push({
      text: claim.text,
      state: claim.state,
      shipment: claim.shipment,
      stance: claim.stance,
    });
  }
  return [...byId.values()].sort((one, other) => beginning(one) - beginning(other));
}

function beginning({ spans = {} }) {
  const starts = Object.values(spans).flatMap((pieces) => (pieces ?? []).map(([start]) => start));
  return starts.length > 0 ? Math.min(...starts) : 0;
}
