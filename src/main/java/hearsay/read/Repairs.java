package hearsay.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what is mended of the characters of a text, and what is lost. */
final class Repairs {
  private static final char LOST = '\uFFFD';

  private Repairs() {}

  /** What {@link Mending} and {@link SetApart} have to mend of {@code text}. */
  static List<String> of(String text) {
    List<String> repairs = new ArrayList<>();
    long twice = Mending.twice(text);
    if (twice > 0) {
      repairs.add(counted(twice, "that had been encoded twice", "decoded"));
    }
    long controls = text.chars().filter(c -> Mending.isControl((char) c)).count();
    if (controls > 0) {
      repairs.add(counted(controls, "without a look", "taken out"));
    }
    int joined = SetApart.places(text);
    if (joined > 0) {
      repairs.add(
          "names ran into the words beside them in %,d place%s"
              .formatted(joined, joined == 1 ? "" : "s"));
    }
    return repairs;
  }

  private static String counted(long count, String which, String what) {
    return String.format(
        Locale.ROOT,
        "%,d character%s %s %s %s",
        count,
        count == 1 ? "" : "s",
        which,
        count == 1 ? "was" : "were",
        what);
  }

  /** What is lost of a text: for each such character stands a mark in it. */
  static List<String> lost(String text) {
    long lost = text.chars().filter(c -> c == LOST).count();
    if (lost == 0) {
      return List.of();
    }
    int first = text.indexOf(LOST);
    return List.of(
        String.format(
            Locale.ROOT,
            "%,d character%s of its text cannot be read, the first in “%s”",
            lost,
            lost == 1 ? "" : "s",
            around(text, first)));
  }

  /** The words at a place. */
  private static String around(String text, int place) {
    int start = Math.max(0, place - 15);
    int end = Math.min(text.length(), place + 15);
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }

  static List<String> guessed(Charset charset) {
    return List.of("read as %s, which is a guess".formatted(charset));
  }

  /** Bytes that are no UTF-8, among others that are. */
  static List<String> stray(long bytes, long line) {
    return bytes == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%,d byte%s no UTF-8 and taken for windows-1252, from line %,d on",
                bytes,
                bytes == 1 ? " is" : "s are",
                line));
  }
}
