package hearsay.evaluate;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds where words of the gold stand in the text. */
final class Whereabouts {
  private final String text;

  Whereabouts(String text) {
    this.text = text;
  }

  /** All places where {@code words} stand. */
  List<Span> all(String words) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
    }
    return places;
  }

  /** Where the pieces stand together, as near as can be to one of {@code near}. */
  List<Span> together(List<String> pieces, List<String> near) {
    List<Span> found = new ArrayList<>();
    List<Span> anchors = near.stream().flatMap(words -> all(words).stream()).toList();
    List<String> byLength =
        pieces.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String piece : byLength) {
      Collection<Span> beside = found.isEmpty() ? anchors : found;
      all(piece).stream()
          .min(Comparator.comparingInt(place -> distance(place, beside)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static int distance(Span place, Collection<Span> others) {
    return others.stream()
        .mapToInt(
            other ->
                Math.max(0, Math.max(other.start() - place.end(), place.start() - other.end())))
        .min()
        .orElse(place.start());
  }

  /** The letters and digits in {@code spans}, by place. */
  BitSet letters(Collection<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        letters.set(i, Character.isLetterOrDigit(text.charAt(i)));
      }
    }
    return letters;
  }

  /** Whether the two share at least half of the longer one. */
  boolean shareHalf(Collection<Span> some, Collection<Span> others) {
    BitSet one = letters(some);
    BitSet other = letters(others);
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    return !shared.isEmpty()
        && 2 * shared.cardinality() >= Math.max(one.cardinality(), other.cardinality());
  }

  /** Whether one of {@code spans} touches a place where {@code words} stand. */
  boolean touches(Collection<Span> spans, String words) {
    return all(words).stream().anyMatch(place -> spans.stream().anyMatch(place::overlaps));
  }
}
