package hearsay.export;

import hearsay.vocab.Hs;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What some assertions of an article's graph rest on: their contents, who reports them, the words
 * that show them, who has part in them, and the article.
 *
 * <p>Of what an assertion that only reports a chosen one has for content, nothing else is taken.
 */
final class Excerpt {
  private static final Node CONTENT = Hs.CONTENT.asNode();
  private static final Node VIA = Hs.VIA.asNode();

  private final Graph article;

  /** Each node that is reached, and whether its contents are wanted too. */
  private final Map<Node, Boolean> reached = new HashMap<>();

  private final Deque<Node> open = new ArrayDeque<>();

  private Excerpt(Graph article) {
    this.article = article;
  }

  /** The part of {@code article} that {@code assertions} rest on. */
  static Graph of(Graph article, Collection<String> assertions) {
    Excerpt excerpt = new Excerpt(article);
    assertions.forEach(assertion -> excerpt.reach(NodeFactory.createURI(assertion), true));
    while (!excerpt.open.isEmpty()) {
      excerpt.follow(excerpt.open.remove());
    }
    return excerpt.graph();
  }

  private void reach(Node node, boolean withContents) {
    boolean isNews = !reached.containsKey(node) || (withContents && !reached.get(node));
    if (isNews) {
      reached.put(node, withContents);
      open.add(node);
    }
  }

  private void follow(Node node) {
    boolean withContents = reached.getOrDefault(node, false);
    article.stream(node, Node.ANY, Node.ANY)
        .filter(triple -> !triple.getObject().isLiteral())
        .filter(triple -> withContents || !triple.predicateMatches(CONTENT))
        .forEach(
            triple -> reach(triple.getObject(), withContents && !triple.predicateMatches(VIA)));
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(article.getPrefixMapping());
    for (Node node : reached.keySet()) {
      article.stream(node, Node.ANY, Node.ANY).filter(this::isWhole).forEach(graph::add);
    }
    return graph;
  }

  private boolean isWhole(Triple triple) {
    return !triple.predicateMatches(CONTENT) || reached.containsKey(triple.getObject());
  }
}
