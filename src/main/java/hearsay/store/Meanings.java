package hearsay.store;

import hearsay.HearsayException;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the words that people give stand for in the store. */
public final class Meanings {
  /** Names proper come before what merely may stand for someone: Beijing, Chinese. */
  private static final List<List<Node>> NAMES =
      List.of(
          List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode()),
          List.of(SKOS.altLabel.asNode(), Hs.ABBREVIATION.asNode(), Hs.SHARED_NAME.asNode()),
          List.of(Hs.METONYM.asNode(), Hs.DEMONYM.asNode(), Hs.CAPITAL.asNode()));

  /** A hidden label leads from an everyday word to a broader concept that it also means. */
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  private final Store store;

  /** Looks words up in {@code store}. */
  public Meanings(Store store) {
    this.store = store;
  }

  /**
   * The things that {@code words} mean; one at least.
   *
   * @throws HearsayException when they mean nothing of that kind
   */
  public List<Node> of(String words, Parameter.Kind kind) {
    return switch (kind) {
      case TEXT -> List.of(NodeFactory.createLiteralString(words));
      case THING -> List.of(iri(words).orElseThrow(() -> noIri(words)));
      case ACTOR -> store.read(graphs -> new Members(graphs).withUnnamed(actors(graphs, words)));
      case PARTY -> store.read(graphs -> new Members(graphs).withAll(actors(graphs, words)));
      case ATTITUDE -> concepts(words, HsClass.ATTITUDE, kind);
      case GOODS -> concepts(words, HsClass.GOODS, kind);
      case ACT -> concepts(words, HsClass.SPEECH_ACT, kind);
    };
  }

  /** Those who are called {@code words}, without who belongs to them; one at least. */
  public List<Node> called(String words) {
    return store.read(graphs -> actors(graphs, words));
  }

  /** Words that are an IRI, whole or with a prefix we know. */
  private static Optional<Node> iri(String words) {
    String expanded = Sparql.PREFIXES.expandPrefix(words);
    return expanded.contains("://") && expanded.chars().noneMatch(Meanings::isNeverInAnIri)
        ? Optional.of(NodeFactory.createURI(expanded))
        : Optional.empty();
  }

  private static boolean isNeverInAnIri(int character) {
    return character <= ' ' || "<>\"{}|\\^`".indexOf(character) >= 0;
  }

  private static HearsayException noIri(String words) {
    return HearsayException.of(
        "'%s' is no IRI.".formatted(words),
        "Give one as answers show them: article:ID/assertion/10-40.");
  }

  private static List<Node> actors(DatasetGraph graphs, String words) {
    Optional<Node> iri = iri(words);
    if (iri.isPresent()) {
      return List.of(iri.get());
    }
    Names names = new Names(graphs, Meanings::isActor);
    return Stream.concat(
            NAMES.stream().map(properties -> names.written(words, properties)),
            NAMES.stream().map(properties -> names.inAnyCase(words, properties)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "Nobody in the store is called '%s'.".formatted(words),
                    "Give a name as the articles or an encyclopedia have it; hearsay query actors"
                        + " lists who is there."));
  }

  private List<Node> concepts(String words, Resource type, Parameter.Kind kind) {
    Optional<Node> iri = iri(words);
    if (iri.isPresent()) {
      return List.of(iri.get());
    }
    List<Node> found = store.read(graphs -> concepts(graphs, words, type));
    if (found.isEmpty()) {
      throw unknown(words, type, kind);
    }
    return found;
  }

  /** The labels of concepts are in lower case. */
  private static List<Node> concepts(DatasetGraph graphs, String words, Resource type) {
    Names names = new Names(graphs, (all, node) -> is(all, node, type));
    List<Node> labelled = names.written(words.toLowerCase(Locale.ROOT), LABELS);
    return Stream.concat(localName(graphs, words, type), labelled.stream()).distinct().toList();
  }

  private static Stream<Node> localName(DatasetGraph graphs, String words, Resource type) {
    return instances(graphs, type)
        .filter(node -> node.getLocalName().equalsIgnoreCase(words.replace(" ", "")));
  }

  private static boolean isActor(DatasetGraph graphs, Node node) {
    return Stream.of(HsClass.PERSON, HsClass.ORGANIZATION, HsClass.STATE, HsClass.UNNAMED_SOURCE)
        .anyMatch(type -> is(graphs, node, type));
  }

  private static boolean is(DatasetGraph graphs, Node node, Resource type) {
    return graphs.contains(Node.ANY, node, RDF.type.asNode(), type.asNode());
  }

  private static Stream<Node> instances(DatasetGraph graphs, Resource type) {
    return graphs.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
        .map(Quad::getSubject)
        .distinct();
  }

  private HearsayException unknown(String words, Resource type, Parameter.Kind kind) {
    String known =
        store.read(
            graphs ->
                instances(graphs, type)
                    .map(Node::getLocalName)
                    .sorted()
                    .collect(Collectors.joining(", ")));
    return HearsayException.of(
        "No %s is called '%s'.".formatted(kind.word(), words),
        "Use a word such as: %s.".formatted(known));
  }
}
