package hearsay.store;

import java.util.Map;

/**
 * What a store holds: the name of each graph with a digest that changes when the graph does.
 *
 * @param articles the graphs of articles
 * @param background the graphs of ontology, gazetteer and the user's own actors
 */
public record Holdings(Map<String, String> articles, Map<String, String> background) {
  public Holdings {
    articles = Map.copyOf(articles);
    background = Map.copyOf(background);
  }
}
