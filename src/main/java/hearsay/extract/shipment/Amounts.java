package hearsay.extract.shipment;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordTable;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads how much from words and figures: <i>more than a million rounds</i>, <i>up to 1,000
 * containers</i>, <i>between 5 and 10 tanks</i>.
 */
final class Amounts {
  private final Map<String, String> kinds;
  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, String> units;

  Amounts(WordTable numbers, WordTable units) {
    kinds = numbers.column("kind");
    numbers.column("value").forEach((word, value) -> put(word, value));
    this.units = units.column("kind");
  }

  private void put(String word, String value) {
    if (!value.isEmpty()) {
      values.put(word, Double.parseDouble(value));
    }
  }

  /** Whether goods are counted in {@code noun}: <i>containers</i>. */
  boolean isUnit(Token noun) {
    return units.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** A unit with the time it is counted by: <i>barrels a day</i>, <i>tonnes per year</i>. */
  Span unit(Tree tree, Token noun) {
    int last = noun.index() + 2;
    boolean rate = last < tree.tokens().size() && isRate(tree, tree.tokens().get(last));
    return tree.span(noun.index(), rate ? last : noun.index());
  }

  /** Whether {@code time} is what a unit before it is counted by: <i>tonnes a <b>year</b></i>. */
  boolean isRate(Tree tree, Token time) {
    return time.index() > 1
        && time.lower().matches("day|week|month|quarter|year")
        && tree.tokens().get(time.index() - 1).lower().matches("an?|per|each|every")
        && isUnit(tree.tokens().get(time.index() - 2));
  }

  /** Whether {@code token} is part of a number: <i>10</i>, <i>million</i>, <i>several</i>. */
  boolean isNumber(Token token) {
    String word = token.lower();
    return figures(word).isPresent()
        || "number".equals(kinds.get(word))
        || "times".equals(kinds.get(word))
        || "many".equals(kinds.get(word));
  }

  /** The amount that ends right before {@code first}, the place where its unit begins. */
  Optional<Quantity> before(Tree tree, int first, Span unit) {
    int from = first;
    while (from > 0 && isPart(tree, from - 1)) {
      from--;
    }
    while (from < first && !isNumber(tree.tokens().get(from))) {
      from++;
    }
    if (from == first) {
      return Optional.empty();
    }
    return Optional.of(quantity(tree, from, first, unit));
  }

  private boolean isPart(Tree tree, int place) {
    Token token = tree.tokens().get(place);
    String word = token.lower();
    return isNumber(token)
        || word.equals("$")
        || word.equals("-")
        || word.equals("–")
        || word.equals("of")
        || ((word.equals("to") || word.equals("and") || word.equals("or"))
            && place > 0
            && isNumber(tree.tokens().get(place - 1))
            && isNumber(tree.tokens().get(place + 1)));
  }

  private Quantity quantity(Tree tree, int from, int to, Span unit) {
    Reading reading = new Reading();
    for (int i = from; i < to; i++) {
      reading.take(tree.tokens().get(i).lower());
    }
    reading.close();
    int start = from;
    boolean article =
        start > 0 && tree.tokens().get(start - 1).lower().matches("an?") && reading.isTimes;
    start -= article ? 1 : 0;
    start -= start > 0 && tree.tokens().get(start - 1).lower().matches("[$€£]") ? 1 : 0;
    String limit = limit(tree, start);
    int words = limit.isEmpty() ? 0 : limit.split(" ").length;
    Span span = new Span(tree.tokens().get(start - words).span().start(), unit.end());
    return new Quantity(span, min(reading, limit), max(reading, limit), Optional.of(unit));
  }

  /** The words before a number that bound it: <i>more than</i>. */
  private String limit(Tree tree, int start) {
    StringBuilder words = new StringBuilder();
    String found = "";
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      words.insert(0, tree.tokens().get(i).lower() + (words.isEmpty() ? "" : " "));
      String kind = kinds.getOrDefault(words.toString(), "");
      if (kind.equals("least") || kind.equals("most") || kind.equals("about")) {
        found = words.toString();
      }
    }
    return found;
  }

  private Optional<Double> min(Reading reading, String limit) {
    boolean none = reading.low.isEmpty() || "most".equals(kinds.get(limit));
    return none ? Optional.empty() : reading.low;
  }

  private Optional<Double> max(Reading reading, String limit) {
    boolean none = reading.isMany || "least".equals(kinds.get(limit));
    return none ? Optional.empty() : reading.high;
  }

  private static Optional<Double> figures(String word) {
    String plain = word.replace(",", "");
    return plain.matches("\\d+(\\.\\d+)?") && plain.length() < 16
        ? Optional.of(Double.parseDouble(plain))
        : Optional.empty();
  }

  /** A number read word by word. */
  private final class Reading {
    private Optional<Double> low = Optional.empty();
    private Optional<Double> high = Optional.empty();
    private double sum;
    private double current;
    private boolean open;
    private boolean isMany;
    private boolean isTimes;

    private void take(String word) {
      Optional<Double> figures = figures(word);
      String kind = kinds.getOrDefault(word, "");
      double value = values.getOrDefault(word, 0.0);
      if (figures.isPresent() || kind.equals("number")) {
        current += figures.orElse(value);
        open = true;
      } else if (kind.equals("times")) {
        isTimes = isTimes || !open;
        current = (open ? current : 1) * value;
        open = true;
      } else if (kind.equals("many")) {
        isMany = true;
        current = (open ? current : 2) * value;
        open = true;
      } else if (word.matches("to|and|or|-|–")) {
        close();
      }
    }

    private void close() {
      if (open) {
        sum = current;
        high = Optional.of(sum);
        low = low.isPresent() ? low : high;
        current = 0;
        open = false;
      }
    }
  }
}
