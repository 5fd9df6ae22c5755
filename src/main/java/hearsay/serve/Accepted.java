package hearsay.serve;

import hearsay.export.FeedFormat;
import hearsay.export.Format;
import hearsay.export.NetworkFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Which format a client wants most, by its {@code Accept} header. */
final class Accepted {
  /** The first of those that a client wants equally is given. */
  private static final List<FeedFormat> OFFERED =
      List.of(
          NetworkFormat.CYTOSCAPE,
          NetworkFormat.GEXF,
          NetworkFormat.GRAPHML,
          NetworkFormat.DOT,
          NetworkFormat.CSV,
          Format.TTL,
          Format.TRIG,
          Format.NQ,
          Format.JSONLD,
          Format.RDF12,
          Format.JSONL);

  private Accepted() {}

  /** The format for {@code header}; empty if none will do. */
  static Optional<FeedFormat> by(@Nullable String header) {
    AcceptList wanted = new AcceptList(header == null || header.isBlank() ? "*/*" : header);
    return OFFERED.stream()
        .filter(format -> quality(wanted, format) > 0)
        .min(Comparator.comparingDouble(format -> -quality(wanted, format)));
  }

  /** What there is, for a client that wants something else. */
  static String offered() {
    return OFFERED.stream().map(FeedFormat::mediaType).collect(Collectors.joining(", "));
  }

  /** How much a format is wanted: what the most particular range that it is in says. */
  private static double quality(AcceptList wanted, FeedFormat format) {
    MediaType type = MediaType.create(format.mediaType());
    return wanted.entries().stream()
        .filter(range -> range.accepts(type))
        .filter(range -> version(range).equals(version(type)))
        .max(Comparator.comparingInt(Accepted::particularity))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int particularity(MediaRange range) {
    if (range.getType().equals("*")) {
      return 0;
    }
    return range.getSubType().equals("*") ? 1 : 2;
  }

  private static String version(MediaType type) {
    return Objects.requireNonNullElse(type.getParameter("version"), "");
  }
}
