package hearsay.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils bytes in ways that programs trip over; the same number always spoils the same way. */
final class Mutator {
  private static final int LONGEST = 60_000;
  private static final int MOST_TIMES = 400;

  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "''",
          "``",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "</",
          "<p>",
          "<div>",
          "<!--",
          "<![CDATA[",
          "&amp;",
          "&#x0;",
          "&#55357;",
          "&x;",
          "<?xml",
          "<!DOCTYPE",
          "\n",
          "\n\n",
          "\r",
          "\t",
          "\f",
          "\u2028",
          "\0",
          "\u0007",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\u2067",
          "\ufeff",
          "\ufffd",
          "😀",
          "𝒳",
          "שלום",
          "中文",
          "e\u0301",
          "İ",
          "ß",
          "ﬁ",
          "’",
          "—",
          "…",
          ".",
          "...",
          "?",
          "!",
          ",",
          ";",
          ":",
          "-",
          "- ",
          "– ",
          "---\n",
          "** ",
          "**",
          "# ",
          "Q: ",
          "A: ",
          "%",
          "%s",
          "\\",
          "\\u0000",
          "null",
          "[1]",
          "{\"a\":",
          "\"text\":",
          "0",
          "1e999",
          "9999999999999",
          "-1",
          "2024-02-30",
          "title: ",
          "url: ",
          "said ",
          " said that ",
          ", he said, ",
          "according to ",
          "Kim Jong Un ",
          "U.S. ",
          "the ",
          "she ",
          "\n\nBy ",
          "was worried about ",
          "sent 1,000 shells to ",
          "denied ",
          "\"I am,\" ",
          "a".repeat(1_500));

  private final SplittableRandom random;

  Mutator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@code seed} spoilt a few times over, with parts of {@code other}. */
  byte[] mutated(byte[] seed, byte[] other) {
    byte[] bytes = seed;
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      bytes = once(bytes, other);
    }
    return bytes.length <= LONGEST ? bytes : part(bytes, 0, LONGEST);
  }

  private byte[] once(byte[] bytes, byte[] other) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(Math.min(bytes.length - from, 1 + random.nextInt(400)) + 1);
    byte[] middle = part(bytes, from, to);
    byte[] before = part(bytes, 0, from);
    byte[] after = part(bytes, to, bytes.length);
    return switch (random.nextInt(9)) {
      case 0 -> joined(before, after);
      case 1 -> joined(before, middle, middle, after);
      case 2 -> joined(before, repeated(middle), after);
      case 3 -> joined(before, piece(), after);
      case 4 -> joined(before, repeated(piece()), middle, after);
      case 5 -> joined(before, spoilt(middle), after);
      case 6 -> before;
      case 7 -> joined(before, spliced(other), after);
      default -> joined(middle, before, after);
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int times = random.nextInt(MOST_TIMES); times > 0 && out.size() < LONGEST; times--) {
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  private byte[] spoilt(byte[] bytes) {
    byte[] spoilt = bytes.clone();
    for (int times = spoilt.length == 0 ? 0 : 1 + random.nextInt(4); times > 0; times--) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    }
    return spoilt;
  }

  private byte[] spliced(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return part(other, from, from + random.nextInt(other.length - from + 1));
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
