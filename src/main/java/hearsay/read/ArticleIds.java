package hearsay.read;

import hearsay.HearsayException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Mints the ids of articles: the same address, or else the same file, always gives the same. */
final class ArticleIds {
  private static final int STEM_LENGTH = 60;
  private static final int HASH_LENGTH = 8;

  private ArticleIds() {}

  /**
   * The id that was asked for, or one made of the address, or else of the place: some words of it
   * and a hash.
   */
  static String of(Place place, Metadata metadata) {
    return metadata
        .id()
        .map(id -> checked(id, place))
        .or(() -> metadata.url().map(ArticleIds::ofAddress))
        .orElseGet(() -> slug(place.stem()) + "-" + hash(place.key()));
  }

  /** Made of the address alone, so that no new title or file name makes another article of it. */
  private static String ofAddress(String url) {
    String page = url.replaceFirst("#.*", "");
    String path = page.replaceFirst("^\\w+://[^/?]*", "").replaceFirst("\\?.*", "");
    String last =
        Arrays.stream(path.split("/", -1))
            .map(part -> part.replaceFirst("\\.\\p{Alnum}{1,5}$", ""))
            .filter(ArticleIds::hasWords)
            .reduce("", (before, part) -> part);
    return slug(last) + "-" + hash(page);
  }

  /** Whether a part of an address tells people anything: more letters than other characters. */
  private static boolean hasWords(String part) {
    long letters = part.chars().filter(Character::isLetter).count();
    return letters > 2 && 4 * letters > 3L * part.length();
  }

  private static String checked(String id, Place place) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw HearsayException.of(
          "%s: '%s' cannot be an article's id.".formatted(place.shown(), id),
          "Use letters, digits, '.', '_' and '-', and begin with a letter or digit.");
    }
    return id;
  }

  private static String slug(String stem) {
    String plain =
        Normalizer.normalize(stem, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(plain.length(), STEM_LENGTH)).replaceAll("-$", "");
    return cut.isEmpty() ? "article" : cut;
  }

  /** A few letters that differ wherever {@code key} does. */
  static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
