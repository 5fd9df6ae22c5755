package hearsay.evaluate;

import static hearsay.evaluate.BratAttribution.Role.CONTENT;
import static hearsay.evaluate.BratAttribution.Role.CUE;
import static hearsay.evaluate.BratAttribution.Role.SOURCE;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Sorts attributions by the form of their quotation, their cue and their source. */
final class BratKinds {
  private static final String MARKS = "\"“”„«»";
  private static final Pattern COMMON =
      Pattern.compile(
          "\\b(say|says|said|saying|tell|tells|told|telling|according)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(he|she|they|it|we|i|you|who|that|which|his|her|their|its|my|our|your)",
          Pattern.CASE_INSENSITIVE);

  private BratKinds() {}

  static List<String> of(BratAttribution attribution, BratText text) {
    return List.of(
        "quote: " + quote(attribution.places(CONTENT), text),
        "cue: " + cue(text.words(attribution.places(CUE))),
        "source: " + source(text.words(attribution.places(SOURCE))));
  }

  private static String quote(BitSet content, BratText text) {
    int low = Math.max(0, content.nextSetBit(0));
    int end = Math.max(1, content.length());
    boolean opened = !content.isEmpty() && isMark(text.firstInked(low - 2, low + 1));
    if (opened || isMark(text.firstInked(low - 1, low))) {
      return "direct";
    }
    return text.words(low, end).codePoints().anyMatch(BratKinds::isMark) ? "mixed" : "indirect";
  }

  private static boolean isMark(int point) {
    return MARKS.indexOf(point) >= 0;
  }

  private static String cue(String words) {
    if (words.isEmpty()) {
      return "none";
    }
    return COMMON.matcher(words).find() ? "say/tell/according" : "other";
  }

  private static String source(String words) {
    if (words.isEmpty()) {
      return "none";
    }
    return PRONOUN.matcher(words.strip()).matches() ? "pronoun" : "named";
  }
}
