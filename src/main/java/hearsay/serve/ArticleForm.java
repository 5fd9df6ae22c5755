package hearsay.serve;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** In what form an article is asked for. */
enum ArticleForm {
  /** What it tells, as our JSON. */
  JSON("json", Replies.JSON),
  /** Its words. */
  TEXT("text", "text/plain"),
  TURTLE("ttl", "text/turtle"),
  NTRIPLES("nt", "application/n-triples"),
  JSONLD("jsonld", "application/ld+json"),
  RDFXML("rdf", "application/rdf+xml");

  private static final AcceptList OFFER =
      new AcceptList(
          Arrays.stream(values()).map(form -> form.type).collect(Collectors.joining(",")));

  private final String word;
  private final String type;

  ArticleForm(String word, String type) {
    this.word = word;
    this.type = type;
  }

  String type() {
    return type;
  }

  /** How the graph is written, if it is what is asked for. */
  Optional<RDFFormat> graph() {
    return switch (this) {
      case JSON, TEXT -> Optional.empty();
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case NTRIPLES -> Optional.of(RDFFormat.NTRIPLES);
      case JSONLD -> Optional.of(RDFFormat.JSONLD_PRETTY);
      case RDFXML -> Optional.of(RDFFormat.RDFXML);
    };
  }

  /** The form that {@code ?format=} names. */
  static ArticleForm named(String word) {
    return Arrays.stream(values())
        .filter(form -> form.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "An article cannot be given as '%s'.".formatted(word),
                    "Use one of: "
                        + String.join(", ", Arrays.stream(values()).map(form -> form.word).toList())
                        + "."));
  }

  /** The form that a client would like best; JSON where it is all the same. */
  static ArticleForm accepted(String accept) {
    MediaType best = AcceptList.match(new AcceptList(accept), OFFER);
    return best == null
        ? JSON
        : Arrays.stream(values())
            .filter(form -> form.type.equals(best.getContentTypeStr()))
            .findFirst()
            .orElse(JSON);
  }
}
