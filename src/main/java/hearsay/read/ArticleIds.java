package hearsay.read;

import hearsay.HearsayException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Mints the ids of articles: the same address, or else the same file, always gives the same. */
final class ArticleIds {
  private static final int STEM_LENGTH = 60;
  private static final int HASH_LENGTH = 8;

  private ArticleIds() {}

  /**
   * The id that was asked for, or one made of the file's name and a hash of what it is known by.
   */
  static String of(Path file, Metadata metadata) {
    Optional<String> asked = metadata.id();
    if (asked.isPresent()) {
      return checked(asked.get(), file);
    }
    String key =
        metadata.url().orElseGet(() -> file.toAbsolutePath().normalize().toUri().toString());
    return slug(stem(file)) + "-" + hash(key);
  }

  private static String checked(String id, Path file) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw HearsayException.of(
          "%s: '%s' cannot be an article's id.".formatted(file, id),
          "Use letters, digits, '.', '_' and '-', and begin with a letter or digit.");
    }
    return id;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
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

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
