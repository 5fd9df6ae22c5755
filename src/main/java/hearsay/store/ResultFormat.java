package hearsay.store;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answer to a query is written: rows, a graph, or both. */
public enum ResultFormat {
  /** For people: columns that fit the terminal; a graph is written as Turtle. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL's JSON for rows, JSON-LD for a graph. */
  JSON,
  /** SPARQL's XML for rows, RDF/XML for a graph. */
  XML,
  TURTLE,
  NTRIPLES,
  JSONLD;

  /** As people write it: {@code csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that people call {@code word}. */
  public static ResultFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "Answers cannot be written as '%s'.".formatted(word),
                    "Use one of: %s.".formatted(words(format -> true))));
  }

  /** How rows are written; a table is for {@link ResultTable} to write. */
  Lang rows() {
    return rowsLang()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "The query answers with rows, which cannot be written as %s.".formatted(word()),
                    "Use one of: table, %s."
                        .formatted(words(format -> format.rowsLang().isPresent()))));
  }

  private Optional<Lang> rowsLang() {
    return switch (this) {
      case CSV -> Optional.of(ResultSetLang.RS_CSV);
      case TSV -> Optional.of(ResultSetLang.RS_TSV);
      case JSON -> Optional.of(ResultSetLang.RS_JSON);
      case XML -> Optional.of(ResultSetLang.RS_XML);
      case TABLE, TURTLE, NTRIPLES, JSONLD -> Optional.empty();
    };
  }

  /** How a graph is written. */
  RDFFormat graph() {
    return graphFormat()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "The query answers with a graph, which cannot be written as %s."
                        .formatted(word()),
                    "Use one of: %s."
                        .formatted(words(format -> format.graphFormat().isPresent()))));
  }

  private Optional<RDFFormat> graphFormat() {
    return switch (this) {
      case TABLE, TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case NTRIPLES -> Optional.of(RDFFormat.NTRIPLES);
      case JSON, JSONLD -> Optional.of(RDFFormat.JSONLD_PRETTY);
      case XML -> Optional.of(RDFFormat.RDFXML);
      case CSV, TSV -> Optional.empty();
    };
  }

  /** The type of an answer over HTTP. */
  public String mediaType(boolean graph) {
    if (graph) {
      return graph().getLang().getContentType().getContentTypeStr();
    }
    return this == TABLE ? "text/plain" : rows().getContentType().getContentTypeStr();
  }

  private static String words(Predicate<ResultFormat> which) {
    return Arrays.stream(values())
        .filter(which)
        .map(ResultFormat::word)
        .collect(Collectors.joining(", "));
  }
}
