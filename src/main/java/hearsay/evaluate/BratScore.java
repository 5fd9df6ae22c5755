package hearsay.evaluate;

import static hearsay.evaluate.BratAttribution.Role.CONTENT;
import static hearsay.evaluate.BratAttribution.Role.CUE;
import static hearsay.evaluate.BratAttribution.Role.SOURCE;

import hearsay.model.Attribution;
import hearsay.model.Outermost;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Scores attributions against gold ones in brat's format, article by article.
 *
 * <p>Spans are compared as sets of places that are not blank. <i>span …</i> counts a span that is
 * in the gold whatever it is linked to (Wang et al., 2022); <i>… exact | cue</i> counts it only
 * where the cues overlap (BBC Citron); <i>linked</i> asks that the contents share half of the
 * longer one and that the sources overlap.
 */
public final class BratScore {
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<String, Recall> recalls = new TreeMap<>();
  private int articles;
  private int missing;

  private static final class Count {
    private int right;
    private int made;
    private int found;
    private int gold;

    <T> void add(Collection<T> golds, Collection<T> mades, BiPredicate<T, T> same) {
      gold += golds.size();
      made += mades.size();
      right +=
          (int) mades.stream().filter(m -> golds.stream().anyMatch(g -> same.test(m, g))).count();
      found +=
          (int) golds.stream().filter(g -> mades.stream().anyMatch(m -> same.test(m, g))).count();
    }

    Figure figure() {
      return Figure.of(right, made, found, gold);
    }
  }

  /** How many of a kind there are in the gold, and how many of them were found. */
  private record Recall(int found, int gold) {
    Recall plus(Recall other) {
      return new Recall(found + other.found, gold + other.gold);
    }
  }

  /**
   * Counts an article. What stands in the content of another attribution is left out, as the gold
   * has it.
   *
   * @param text the file as given, which the gold's offsets index
   * @param gold the gold in brat's format
   * @param made what was found
   * @param shift where the text that {@code made} indexes begins in {@code text}
   */
  public void add(String text, String gold, List<Attribution> made, int shift) {
    BratText places = new BratText(text);
    count(
        places,
        BratReader.read(gold, places),
        Outermost.of(made).stream().map(one -> BratAttribution.of(one, shift, places)).toList());
  }

  /** Counts an article whose findings are given in brat's format too. */
  public void add(String text, String gold, String made) {
    BratText places = new BratText(text);
    count(places, BratReader.read(gold, places), BratReader.read(made, places));
  }

  /** Counts an article for which nothing was made at all. */
  public void addMissing(String text, String gold) {
    missing++;
    add(text, gold, "");
  }

  private void count(BratText text, List<BratAttribution> gold, List<BratAttribution> made) {
    articles++;
    for (BratAttribution.Role role : List.of(SOURCE, CUE, CONTENT)) {
      of("span " + role.name().toLowerCase(Locale.ROOT))
          .add(pieces(gold, role), pieces(made, role), Object::equals);
    }
    of("cue exact").add(gold, made, (m, g) -> !m.places(CUE).isEmpty() && m.isSame(g, CUE));
    of("source exact | cue").add(gold, made, (m, g) -> m.touches(g, CUE) && m.isSame(g, SOURCE));
    of("content exact | cue").add(gold, made, (m, g) -> m.touches(g, CUE) && m.isSame(g, CONTENT));
    of("ALL exact")
        .add(gold, made, (m, g) -> m.isSame(g, CUE) && m.isSame(g, SOURCE) && m.isSame(g, CONTENT));
    of("overlap ALL")
        .add(
            gold,
            made,
            (m, g) -> m.touches(g, CUE) && m.agrees(g, SOURCE) && m.touches(g, CONTENT));
    of("linked").add(gold, made, BratAttribution::isLinked);
    for (BratAttribution one : gold) {
      int found = made.stream().anyMatch(other -> other.isLinked(one)) ? 1 : 0;
      BratKinds.of(one, text)
          .forEach(kind -> recalls.merge(kind, new Recall(found, 1), Recall::plus));
    }
  }

  private static Set<BratAttribution.Piece> pieces(
      List<BratAttribution> attributions, BratAttribution.Role role) {
    Set<BratAttribution.Piece> pieces = new HashSet<>();
    attributions.forEach(one -> pieces.addAll(one.pieces(role)));
    return pieces;
  }

  private Count of(String name) {
    return counts.computeIfAbsent(name, any -> new Count());
  }

  /** All figures by name, in the order of the report. */
  public Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    counts.forEach((name, count) -> figures.put(name, count.figure()));
    return figures;
  }

  /** A table for people. */
  public String report() {
    Count linked = of("linked");
    StringBuilder out =
        new StringBuilder(
            "%d articles, %d without a prediction, %d gold, %d predicted%n"
                .formatted(articles, missing, linked.gold, linked.made));
    out.append("%24s%7s%7s%7s%n".formatted("", "P", "R", "F1"));
    figures()
        .forEach((name, figure) -> out.append("%-24s%s%n".formatted(name, figure.inPercent())));
    recalls.forEach(
        (kind, recall) ->
            out.append(
                "recall %-24s%7s   of %d%n"
                    .formatted(
                        kind,
                        Figure.percent((double) recall.found() / recall.gold()),
                        recall.gold())));
    return out.toString();
  }
}
