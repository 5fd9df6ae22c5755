package hearsay.store;

import hearsay.store.Version.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The versions of each article, and the order in which articles first came.
 *
 * <p>They stand beside the {@link Ledger} in the unnamed graph, where no query sees what was
 * withdrawn, and are written in the transaction that changes the article. Of a removed article
 * nothing is kept but that it was there, and when.
 */
final class History {
  private static final String NAMESPACE = "https://w3id.org/hearsay/store#";
  private static final Node VERSION = property("version");
  private static final Node NUMBER = property("number");
  private static final Node SINCE = property("since");
  private static final Node KIND = property("kind");
  private static final Node DIGEST = property("digest");
  private static final Node TITLE = property("title");
  private static final Node CLAIMS = property("claims");
  private static final Node ADDED = property("added");
  private static final Node WITHDRAWN = property("withdrawn");
  private static final Node TEXT = property("textChange");
  private static final Node ORDER = property("order");
  private static final Node LAST = NodeFactory.createURI(NAMESPACE + "last");

  private static final List<Node> WORDS = List.of(TITLE, ADDED, WITHDRAWN, TEXT);

  private final DatasetGraph dataset;
  private final InstantSource clock;

  History(DatasetGraph dataset, InstantSource clock) {
    this.dataset = dataset;
    this.clock = clock;
  }

  private static Node property(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** Notes that {@code article} is {@code now}; {@code before} is empty if it was not there. */
  void put(Node article, Graph before, Graph now) {
    Revision revision = Revision.of(article, now);
    Optional<Revision> earlier =
        before.isEmpty() ? Optional.empty() : Optional.of(Revision.of(article, before));
    write(
        article,
        new Version(
            next(article),
            clock.instant(),
            earlier.map(revision::kindAfter).orElse(Kind.LOADED),
            Digest.of(now),
            revision.title(),
            revision.claims().size(),
            earlier.map(revision::claimsNotIn).orElse(List.of()),
            earlier.map(old -> old.claimsNotIn(revision)).orElse(List.of()),
            earlier.flatMap(revision::textSince)));
    numberInOrder(article);
  }

  /** Notes that {@code article} was taken out, and forgets all its words. */
  void remove(Node article) {
    Graph books = books();
    for (Node version : nodes(article)) {
      WORDS.forEach(words -> books.remove(version, words, Node.ANY));
    }
    books.remove(article, ORDER, Node.ANY);
    write(
        article,
        new Version(
            next(article),
            clock.instant(),
            Kind.REMOVED,
            "",
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            Optional.empty()));
  }

  /** The versions of an article, the oldest first; none if it was never there. */
  List<Version> versions(Node article) {
    return nodes(article).stream()
        .map(this::read)
        .sorted(Comparator.comparingInt(Version::number))
        .toList();
  }

  /** All articles that are or were in the store. */
  List<Node> articles() {
    return books().stream(Node.ANY, VERSION, Node.ANY).map(Triple::getSubject).distinct().toList();
  }

  /** The place of an article in the order of loading; those of older stores have none. */
  Optional<Long> order(Node article) {
    return number(article, ORDER);
  }

  private void write(Node article, Version version) {
    Node node = NodeFactory.createURI(article.getURI() + "/version/" + version.number());
    set(node, NUMBER, integer(version.number()));
    set(node, SINCE, text(version.since().toString()));
    set(node, KIND, text(version.kind().name()));
    set(node, DIGEST, text(version.digest()));
    set(node, CLAIMS, integer(version.claims()));
    version.title().ifPresent(title -> set(node, TITLE, text(title)));
    version.text().ifPresent(lines -> set(node, TEXT, text(lines)));
    version.added().forEach(told -> books().add(node, ADDED, text(told.toString())));
    version.withdrawn().forEach(told -> books().add(node, WITHDRAWN, text(told.toString())));
    books().add(article, VERSION, node);
  }

  private void numberInOrder(Node article) {
    if (order(article).isEmpty()) {
      long order = number(LAST, ORDER).orElse(0L) + 1;
      set(LAST, ORDER, integer(order));
      set(article, ORDER, integer(order));
    }
  }

  private Version read(Node node) {
    return new Version(
        number(node, NUMBER).orElseThrow().intValue(),
        Instant.parse(value(node, SINCE).orElseThrow()),
        Kind.valueOf(value(node, KIND).orElseThrow()),
        value(node, DIGEST).orElse(""),
        value(node, TITLE),
        number(node, CLAIMS).orElse(0L).intValue(),
        told(node, ADDED),
        told(node, WITHDRAWN),
        value(node, TEXT));
  }

  private List<Told> told(Node node, Node property) {
    return books().stream(node, property, Node.ANY)
        .map(triple -> Told.parse(triple.getObject().getLiteralLexicalForm()))
        .sorted()
        .toList();
  }

  private List<Node> nodes(Node article) {
    return books().stream(article, VERSION, Node.ANY).map(Triple::getObject).toList();
  }

  private int next(Node article) {
    return nodes(article).size() + 1;
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private Optional<Long> number(Node subject, Node property) {
    return value(subject, property).map(Long::valueOf);
  }

  private Optional<String> value(Node subject, Node property) {
    return books().stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private void set(Node subject, Node property, Node value) {
    books().remove(subject, property, Node.ANY);
    books().add(subject, property, value);
  }

  private Graph books() {
    return dataset.getDefaultGraph();
  }
}
