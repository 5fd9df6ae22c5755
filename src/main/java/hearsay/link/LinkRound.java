package hearsay.link;

import hearsay.store.Store;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** One bringing up to date of the links, within a transaction. */
final class LinkRound {
  private static final Node COPIED_FROM = Hs.COPIED_FROM.asNode();

  private final Graph links;
  private final Books books;
  private final ClaimReader reader;
  private final StoreLibrary library;
  private final Originals originals;
  private final Hypotheses hypotheses;
  private final Map<String, String> articles;

  /** The articles whose originals may be others than they were. */
  private final Set<String> doubtful = new TreeSet<>();

  /** The cells whose hypotheses may be others than they were. */
  private final Set<Cell> cells = new LinkedHashSet<>();

  LinkRound(Store store, DatasetGraph graphs, Books books) {
    Stems stems = new Stems();
    Concepts concepts = new Concepts(graphs, stems);
    this.links = graphs.getGraph(NodeFactory.createURI(Linker.GRAPH));
    this.books = books;
    this.reader = new ClaimReader(graphs, concepts, stems);
    this.library = new StoreLibrary(graphs, books, store::loadOrder);
    this.originals = new Originals(library);
    this.articles = new TreeMap<>(store.holdings().articles());
    this.hypotheses =
        new Hypotheses(
            links, books, reader, concepts, new Lineage(this::ancestors), library.order());
  }

  Linker.Links run() {
    Map<String, String> linked = books.linked();
    List<String> gone =
        linked.keySet().stream().filter(article -> !articles.containsKey(article)).toList();
    Map<String, String> changed = new TreeMap<>(articles);
    changed.entrySet().removeAll(linked.entrySet());
    gone.forEach(this::forget);
    changed.keySet().forEach(this::note);
    changed.keySet().forEach(this::doubtWhatIsLikeIt);
    linkCopies();
    cells.stream().sorted(Comparator.comparing(Cell::toString)).forEach(hypotheses::renew);
    changed.forEach(books::setLinked);
    return links(changed.size() + gone.size());
  }

  /** What there is in links, after so many articles have changed. */
  Linker.Links links(int changed) {
    return new Linker.Links(changed, copies(), hypothesesThere(), contradictions());
  }

  private void forget(String article) {
    touch(article);
    doubtful.remove(article);
    links.remove(node(article), COPIED_FROM, Node.ANY);
    books.remove(article);
  }

  private void note(String article) {
    touch(article);
    doubtful.add(article);
    books.setFingerprints(article, library.imprint(article).shingles().fingerprints());
    books.setCells(article, reader.cells(node(article)));
    cells.addAll(books.cells(article));
  }

  private void touch(String article) {
    cells.addAll(books.cells(article));
    copiesOf(article).filter(articles::containsKey).forEach(doubtful::add);
  }

  private void doubtWhatIsLikeIt(String article) {
    originals
        .sharing(article)
        .filter(other -> library.order().compare(other, article) > 0)
        .forEach(doubtful::add);
  }

  private void linkCopies() {
    Set<String> moved = new LinkedHashSet<>();
    for (String article : doubtful) {
      Set<Node> before = objects(article);
      Set<Node> now =
          originals.of(article).stream()
              .map(original -> node(original.article()))
              .collect(Collectors.toSet());
      if (!before.equals(now)) {
        links.remove(node(article), COPIED_FROM, Node.ANY);
        now.forEach(original -> links.add(node(article), COPIED_FROM, original));
        moved.add(article);
      }
    }
    Reach.from(moved, this::copiesOf).forEach(article -> cells.addAll(books.cells(article)));
  }

  private Set<String> ancestors(String article) {
    return Reach.from(Set.of(article), from -> objects(from).stream().map(Node::getURI));
  }

  private Stream<String> copiesOf(String article) {
    return links.stream(Node.ANY, COPIED_FROM, node(article))
        .map(triple -> triple.getSubject().getURI())
        .toList()
        .stream();
  }

  private Set<Node> objects(String article) {
    return links.stream(node(article), COPIED_FROM, Node.ANY)
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private long copies() {
    return links.stream(Node.ANY, COPIED_FROM, Node.ANY)
        .map(triple -> triple.getSubject().getURI())
        .filter(articles::containsKey)
        .distinct()
        .count();
  }

  private long hypothesesThere() {
    return links.stream(Node.ANY, RDF.type.asNode(), HsClass.HYPOTHESIS.asNode()).count();
  }

  /** Each pair stands in the graph both ways. */
  private long contradictions() {
    return links.stream(Node.ANY, Hs.CONTRADICTS.asNode(), Node.ANY)
            .filter(triple -> !triple.getObject().getURI().startsWith(Hypotheses.IRIS))
            .count()
        / 2;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
