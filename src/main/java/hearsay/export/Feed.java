package hearsay.export;

import hearsay.HearsayException;
import hearsay.explore.Card;
import hearsay.explore.Explorer;
import hearsay.explore.Filter;
import hearsay.explore.Network;
import hearsay.rdf.DossierGraph;
import hearsay.store.Store;
import hearsay.store.StoredArticle;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** The claims of a store, filtered, in any format. */
public final class Feed {
  private final Store store;
  private final Explorer explorer;

  public Feed(Store store, Explorer explorer) {
    this.store = store;
    this.explorer = explorer;
  }

  /**
   * What {@code filter} lets through, ready to be written: as a network, or as the graph of each
   * article with what the claims rest on; of all claims, the whole graphs.
   *
   * @param limit how many actors the network keeps
   * @throws HearsayException if the filter names what the store does not know, or a limit is given
   *     for what is no network
   */
  public Content of(Filter filter, FeedFormat format, OptionalInt limit) {
    return switch (format) {
      case NetworkFormat chosen -> {
        Network network = network(filter, limit);
        yield out -> chosen.write(network, out);
      }
      case Format chosen -> {
        requireNoLimit(chosen, limit);
        yield filter.equals(Filter.ALL) ? whole(chosen) : excerpts(filter, chosen);
      }
    };
  }

  private Network network(Filter filter, OptionalInt limit) {
    Network network = Network.of(explorer.claims(filter), filter);
    return limit.isPresent() ? network.heaviest(limit.getAsInt()) : network;
  }

  private static void requireNoLimit(Format format, OptionalInt limit) {
    if (limit.isPresent()) {
      throw HearsayException.of(
          "A limit is for networks, and %s is none.".formatted(format),
          "Leave the limit out, or use one of: csv, cytoscape, dot, gexf, graphml.");
    }
  }

  private Content whole(Format format) {
    return out -> {
      try (ArticleWriter writer = format.writer(out)) {
        for (StoredArticle article : store.articles()) {
          write(article.iri(), graph -> graph, writer);
        }
      }
    };
  }

  private Content excerpts(Filter filter, Format format) {
    Map<String, Set<String>> assertions = new TreeMap<>();
    for (Card card : explorer.claims(filter)) {
      assertions
          .computeIfAbsent(card.article().id(), article -> new TreeSet<>())
          .add(card.assertion());
    }
    return out -> {
      try (ArticleWriter writer = format.writer(out)) {
        assertions.forEach(
            (article, chosen) -> write(article, graph -> Excerpt.of(graph, chosen), writer));
      }
    };
  }

  /** An article that is removed meanwhile is left out. */
  private void write(String article, UnaryOperator<Graph> part, ArticleWriter writer) {
    store
        .article(article)
        .map(graph -> prefixed(part.apply(graph)))
        .ifPresent(model -> writer.write(article, model));
  }

  private static Model prefixed(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    model.setNsPrefixes(DossierGraph.prefixed());
    return model;
  }

  /** Something ready to be written. */
  public interface Content {
    void to(OutputStream out);
  }
}
