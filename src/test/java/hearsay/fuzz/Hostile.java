package hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts made to keep a program busy: long, deep, without end.
 *
 * <p>{@code -Dfuzz.full=true} makes them ten times as large, as their names say.
 */
final class Hostile {
  private static final int SCALE = Boolean.getBoolean("fuzz.full") ? 1 : 10;
  private static final int MEGABYTE = 1_000_000 / SCALE;

  private Hostile() {}

  /** The texts by what they are. */
  static Map<String, byte[]> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    putLong(texts);
    putDeep(texts);
    putBlank(texts);
    putStrange(texts);
    putScripts(texts);
    putClaims(texts);
    putCrowds(texts);
    putInterviews(texts);
    putPages(texts);
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static void putLong(Map<String, String> texts) {
    texts.put(
        "one line of 10 MB",
        many(10 * MEGABYTE / 50, "The minister said that shells were sent to Rome. "));
    texts.put(
        "200,000 words without a full stop",
        many(40_000 / SCALE, "the minister said officials worried "));
    texts.put("a word of 1 MB", "He said " + "a".repeat(MEGABYTE) + " was bad.");
    texts.put("a word of 1 MB with marks", "a.b-c/d'".repeat(MEGABYTE / 8));
    texts.put("10 MB without a space", "abcdefghij".repeat(MEGABYTE));
    texts.put("a million words of 900 letters", many(10 * MEGABYTE / 900, "a".repeat(900) + " "));
    texts.put("a million quotation marks", "\"".repeat(MEGABYTE));
    texts.put("a million quotation marks in lines", "\"\n".repeat(MEGABYTE / 2));
    texts.put("a million quotation marks in words", "\"a".repeat(MEGABYTE / 2));
    texts.put("a million quotation marks in hundreds", many(MEGABYTE / 100, "\"".repeat(99) + " "));
  }

  private static void putDeep(Map<String, String> texts) {
    texts.put("a million spaced quotation marks", "\" ".repeat(MEGABYTE));
    texts.put("quotations that never close", many(100_000 / SCALE, "“a said "));
    texts.put("single quotation marks", many(100_000 / SCALE, "'a "));
    texts.put(
        "quotations 10,000 deep",
        "“He said ‘she said ".repeat(5_000 / SCALE) + "’ ” ".repeat(5_000 / SCALE));
    texts.put("brackets 10,000 deep", "( ".repeat(10_000 / SCALE) + ") ".repeat(10_000 / SCALE));
    texts.put(
        "words and brackets 10,000 deep",
        "(he said ".repeat(10_000 / SCALE) + ") ".repeat(10_000 / SCALE));
  }

  private static void putBlank(Map<String, String> texts) {
    texts.put("a million line breaks", "\n".repeat(MEGABYTE) + "He said so.");
    texts.put("half a million lines", "a\n".repeat(MEGABYTE / 2));
    texts.put("200,000 paragraphs", "He said so.\n\n".repeat(200_000 / SCALE));
    texts.put("carriage returns", "a\r".repeat(MEGABYTE / 2));
  }

  private static void putStrange(Map<String, String> texts) {
    texts.put("right-to-left", many(20_000 / SCALE, "\u202eשלום אמר said that\u202c he "));
    texts.put("astral characters", many(20_000 / SCALE, "😀𝒳 said that 𝓒𝓱𝓲𝓷𝓪 was worried. "));
    texts.put("combining characters", "a" + "\u0301".repeat(MEGABYTE));
    texts.put("NUL", many(20_000 / SCALE, "He said\0 that China\0 is worried. "));
  }

  /** Words of other scripts, for which a tagger of English tries every tag. */
  private static void putScripts(Map<String, String> texts) {
    texts.put("Hebrew", many(MEGABYTE / 5, "שלום "));
    texts.put("Arabic", many(MEGABYTE / 6, "مرحبا "));
    texts.put("Hebrew letters", many(MEGABYTE / 2, "ש "));
    texts.put("Cyrillic", many(MEGABYTE / 7, "сказал "));
    texts.put("unbroken Hebrew", many(MEGABYTE / 4, "שלום"));
    texts.put("unbroken Arabic", many(MEGABYTE / 5, "مرحبا"));
    texts.put("unbroken Thai", many(MEGABYTE / 6, "สวัสดี"));
    texts.put("Thai in lines", many(MEGABYTE / 100, "สวัสดี".repeat(16) + "\n"));
    texts.put("unbroken Chinese", many(MEGABYTE / 4, "中文新闻"));
    texts.put("Chinese in sentences", many(MEGABYTE / 10, "中文新闻中文新闻。 "));
    texts.put("Chinese in lines", many(MEGABYTE / 100, "中文新闻".repeat(24) + "\n"));
    texts.put("Japanese and English", many(MEGABYTE / 20, "中文 said that ニュース "));
  }

  private static void putClaims(Map<String, String> texts) {
    texts.put("said that", many(100_000 / SCALE, "said that "));
    texts.put("he said that", many(100_000 / SCALE, "he said that "));
    texts.put("he said, he said", many(100_000 / SCALE, ", he said"));
  }

  private static void putCrowds(Map<String, String> texts) {
    texts.put("names", many(100_000 / SCALE, "Kim Jong Un, Vladimir Putin, "));
    texts.put(
        "new names",
        numbered(
            i ->
                "Mr. "
                    + name(i)
                    + " "
                    + name(i * 7)
                    + " said "
                    + name(i * 3)
                    + "ia was worried. "));
    texts.put("officials", many(30_000 / SCALE, "The official said the officials denied it. "));
    texts.put(
        "shipments", many(30_000 / SCALE, "Oslo sent 100 shells, 20 tanks and oil to Rome. "));
    texts.put("feelings", many(50_000 / SCALE, "China worried worried worried "));
  }

  private static void putInterviews(Map<String, String> texts) {
    texts.put(
        "questions and answers", "Q: Will it open?\n\nA: It will not.\n\n".repeat(20_000 / SCALE));
    texts.put("dashes", "– Will it open?\n\n– It will not.\n\n".repeat(20_000 / SCALE));
    texts.put("bold", "**Will it?**\n\nNo.\n\n".repeat(20_000 / SCALE));
    texts.put("an endless header", "---\n" + "a: b\n".repeat(200_000 / SCALE));
  }

  private static void putPages(Map<String, String> texts) {
    texts.put("tags", "<p>".repeat(200_000 / SCALE));
    texts.put("a deep page", "<html><body>" + "<div>".repeat(20_000 / SCALE) + "He said so.");
    texts.put(
        "a deep table", "<html><body>" + "<table><tr><td>".repeat(5_000 / SCALE) + "He said so.");
    texts.put("open links", "<html><body>" + "<a href=\"".repeat(100_000 / SCALE));
    texts.put("deep JSON", "[".repeat(200_000 / SCALE));
    texts.put("deep JSON objects", "{\"a\":".repeat(100_000 / SCALE));
  }

  private static String many(int times, String words) {
    return words.repeat(times);
  }

  private static String numbered(IntFunction<String> sentence) {
    return IntStream.range(0, 20_000 / SCALE).mapToObj(sentence).collect(Collectors.joining());
  }

  /** A name for each number: Kabe, Kabi, … */
  private static String name(int number) {
    String consonants = "bdfgklmnprstvz";
    StringBuilder name = new StringBuilder("K");
    for (int rest = Math.abs(number % 100_000) + 1; rest > 0; rest /= consonants.length()) {
      name.append("aeiou".charAt(rest % 5)).append(consonants.charAt(rest % consonants.length()));
    }
    return name.toString();
  }
}
