package hearsay.export;

import hearsay.HearsayException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** The catalogue of formats that articles' graphs are written in. */
public enum Format implements FeedFormat {
  /** JSON-LD, with one named graph an article. */
  JSONLD,
  /** JSON Lines: one object a finding; see {@link Findings}. */
  JSONL,
  /** N-Quads, with one named graph an article. */
  NQ,
  /** TriG with RDF 1.2 triple terms for what the claims speak of. */
  RDF12,
  /** TriG, with one named graph an article. */
  TRIG,
  /** Turtle, with the articles' graphs merged. */
  TTL;

  /** The format that people call {@code word}. */
  public static Format of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "Articles cannot be written as '%s'.".formatted(word),
                    "Use one of: %s.".formatted(words())));
  }

  private static String words() {
    return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String mediaType() {
    return switch (this) {
      case JSONLD -> "application/ld+json";
      case JSONL -> "application/x-ndjson";
      case NQ -> "application/n-quads";
      case RDF12 -> "application/trig;version=1.2";
      case TRIG -> "application/trig";
      case TTL -> "text/turtle";
    };
  }

  @Override
  public String ending() {
    return this == RDF12 ? "trig" : toString();
  }

  /** A writer of this format to {@code out}, which it leaves open. */
  public ArticleWriter writer(OutputStream out) {
    return switch (this) {
      case JSONLD -> new JsonLdWriter(out);
      case JSONL -> new JsonLinesWriter(out);
      case NQ -> new QuadsWriter(out, RDFFormat.NQUADS);
      case RDF12 -> new ReifiedWriter(new QuadsWriter(out, RDFFormat.TRIG_BLOCKS));
      case TRIG -> new QuadsWriter(out, RDFFormat.TRIG_BLOCKS);
      case TTL -> new QuadsWriter(out, RDFFormat.TURTLE_BLOCKS);
    };
  }

  /** As the command line names it, and as files end: {@code ttl}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
