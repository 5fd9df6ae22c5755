package hearsay.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the spellings of one name together: <i>Kim Jong-un's</i> and <i>Kim Jong un</i>. */
final class NameKey {
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u02bb`\u00b4]");
  private static final Pattern POSSESSIVES = Pattern.compile("\\s?'s\\b|(?<=s)\\s?'(?=\\s|$)");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern DOTS = Pattern.compile("\\.");
  private static final Pattern GAPS = Pattern.compile("[\\s\u00a0\\-\u2010-\u2015]+");
  private static final Pattern INNER_THE = Pattern.compile("(?<=\\w) the (?=\\w)");
  private static final Pattern COMMAS = Pattern.compile("\\s+,");

  private NameKey() {}

  static String of(String name) {
    String key = name;
    if (!isPlain(name)) {
      key = APOSTROPHES.matcher(key).replaceAll("'");
      key = POSSESSIVES.matcher(key).replaceAll("");
      key = withoutStrokes(DOTS.matcher(key).replaceAll(""));
      key = ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
      key = GAPS.matcher(key).replaceAll(" ");
      key = COMMAS.matcher(key).replaceAll(",");
    }
    return (key.contains(" the ") ? INNER_THE.matcher(key).replaceAll(" ") : key).strip();
  }

  private static String withoutStrokes(String name) {
    return name.replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i');
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      boolean gap = c == ' ' && i > 0 && name.charAt(i - 1) != ' ';
      if (!letter && !gap) {
        return false;
      }
    }
    return true;
  }

  static int countWords(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  static boolean startsWithThe(String key) {
    return key.regionMatches(true, 0, "the ", 0, 4);
  }

  static String withoutThe(String key) {
    return key.substring(4);
  }

  /** Whether a name may end with this word: not with a comma, a hyphen or a possessive alone. */
  static boolean endsAName(String word) {
    String key = of(word);
    return !key.isEmpty() && Character.isLetterOrDigit(key.codePointBefore(key.length()));
  }

  /**
   * Whether each word that {@code key} begins with a capital also has one in {@code written}; a
   * leading <i>The</i> need not.
   */
  static boolean hasCapitalsOf(String key, String written) {
    int start = startsWithThe(key) ? 4 : 0;
    for (int i = start; i < key.length() && i < written.length(); i++) {
      boolean begins = i == start || key.charAt(i - 1) == ' ';
      if (begins
          && Character.isUpperCase(key.charAt(i))
          && !Character.isUpperCase(written.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
