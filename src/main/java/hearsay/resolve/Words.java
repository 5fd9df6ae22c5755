package hearsay.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of one name together, and makes names fit for an IRI. */
final class Words {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_SLUG = 60;

  private Words() {}

  /** A name in small letters without accents, dots and hyphens: <i>kim jong un</i>. */
  static String key(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String whole = POSSESSIVE.matcher(plain).replaceAll("").replace(".", "");
    return GAPS.matcher(whole).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The words of {@link #key}, without a leading article. */
  static List<String> parts(String name) {
    List<String> parts = List.of(key(name).split(" "));
    return parts.size() > 1 && parts.getFirst().equals("the")
        ? parts.subList(1, parts.size())
        : parts;
  }

  /** A name for an IRI: small letters, digits and hyphens. */
  static String slug(String name) {
    String ascii = NOT_ASCII.matcher(key(name)).replaceAll("-").replaceAll("^-+|-+$", "");
    String slug = ascii.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : ascii;
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
  }
}
