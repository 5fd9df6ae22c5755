package hearsay.store;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import hearsay.store.Version.Kind;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What an article's graph tells, as far as its history keeps it. */
record Revision(Optional<String> title, Optional<String> date, String text, List<Told> claims) {
  private static final int MOST_CHARACTERS = 10_000;
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.!?][\"'”’)]?)\\s+|\\s*\\R\\s*");

  static Revision of(Node article, Graph graph) {
    return new Revision(
        value(graph, article, SchemaDO.headline),
        value(graph, article, SchemaDO.datePublished),
        value(graph, article, Hs.TEXT).orElse(""),
        graph.stream(Node.ANY, RDF.type.asNode(), HsClass.ASSERTION.asNode())
            .map(triple -> told(graph, triple.getSubject()))
            .sorted()
            .toList());
  }

  private static Told told(Graph graph, Node assertion) {
    return new Told(
        object(graph, assertion, Hs.SOURCE)
            .flatMap(source -> value(graph, source, RDFS.label))
            .orElse(""),
        object(graph, assertion, Hs.SPEECH_ACT).map(Node::getLocalName).orElse(""),
        object(graph, assertion, Hs.POLARITY).map(Node::getLocalName).orElse(""),
        value(graph, assertion, Hs.CONTENT_TEXT).orElse(""));
  }

  private static Optional<String> value(Graph graph, Node subject, Property property) {
    return object(graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  private static Optional<Node> object(Graph graph, Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject).findFirst();
  }

  /** What made this of {@code before}. */
  Kind kindAfter(Revision before) {
    boolean same =
        text.equals(before.text) && title.equals(before.title) && date.equals(before.date);
    return same ? Kind.REREAD : Kind.CORRECTED;
  }

  /** The claims that {@code other} does not have. */
  List<Told> claimsNotIn(Revision other) {
    return claims.stream().filter(claim -> !other.claims.contains(claim)).distinct().toList();
  }

  /** How the text changed since {@code before}; empty if it did not. */
  Optional<String> textSince(Revision before) {
    if (text.equals(before.text)) {
      return Optional.empty();
    }
    String changes =
        DiffUtils.diff(sentences(before.text), sentences(text)).getDeltas().stream()
            .flatMap(Revision::lines)
            .collect(Collectors.joining("\n"));
    return Optional.of(
        changes.length() <= MOST_CHARACTERS
            ? changes
            : changes.substring(0, changes.lastIndexOf('\n', MOST_CHARACTERS) + 1) + "…");
  }

  private static List<String> sentences(String text) {
    return BETWEEN_SENTENCES.splitAsStream(text).filter(line -> !line.isBlank()).toList();
  }

  private static Stream<String> lines(AbstractDelta<String> change) {
    return Stream.concat(
        change.getSource().getLines().stream().map(line -> "- " + line),
        change.getTarget().getLines().stream().map(line -> "+ " + line));
  }
}
