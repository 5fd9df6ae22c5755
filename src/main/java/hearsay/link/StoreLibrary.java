package hearsay.link;

import hearsay.vocab.Hs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;

/** The articles of a store; used within one transaction. */
final class StoreLibrary implements Library {
  private static final int MOST_IN_MEMORY = 5000;

  private final DatasetGraph graphs;
  private final Books books;
  private final Function<String, Long> loaded;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Imprint> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Imprint> eldest) {
          return size() > MOST_IN_MEMORY;
        }
      };

  private record Place(String date, long loaded, String article) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::date, Order.DATES)
            .thenComparingLong(Place::loaded)
            .thenComparing(Place::article);
  }

  /**
   * @param loaded the place of an article in the order of loading
   */
  StoreLibrary(DatasetGraph graphs, Books books, Function<String, Long> loaded) {
    this.graphs = graphs;
    this.books = books;
    this.loaded = loaded;
  }

  @Override
  public Imprint imprint(String article) {
    Imprint known = recent.get(article);
    if (known == null) {
      known = Imprint.of(value(article, Hs.TEXT).orElse(""), place(article).date());
      recent.put(article, known);
    }
    return known;
  }

  @Override
  public Stream<String> having(long fingerprint) {
    return books.having(fingerprint);
  }

  @Override
  public Comparator<String> order() {
    return Comparator.comparing(this::place, Place.ORDER);
  }

  private Place place(String article) {
    return places.computeIfAbsent(
        article,
        iri -> new Place(value(iri, SchemaDO.datePublished).orElse(""), loaded.apply(iri), iri));
  }

  private Optional<String> value(String article, Property property) {
    Node node = NodeFactory.createURI(article);
    return graphs.stream(node, node, property.asNode(), Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
