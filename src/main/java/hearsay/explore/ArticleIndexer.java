package hearsay.explore;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads the claims out of one article's graph. */
final class ArticleIndexer {
  private final String article;
  private final GraphReader graph;
  private final Cast cast;
  private final CardReader cards;
  private final Card.Origin origin;
  private final String copy;

  ArticleIndexer(String article, Graph graph, Thesaurus thesaurus) {
    this.article = article;
    this.graph = new GraphReader(graph);
    this.cast = new Cast(this.graph, thesaurus);
    this.origin = origin();
    this.cards = new CardReader(this.graph, cast, thesaurus, origin);
    this.copy = this.graph.words(node(), Hs.DIGEST).orElse(article);
  }

  /** All of it; {@code digest} is that of the graph. */
  ArticleClaims read(String digest) {
    List<Entry> entries =
        graph
            .instances(HsClass.ASSERTION)
            .flatMap(cards::of)
            .map(this::entry)
            .sorted(Entry.LATEST)
            .toList();
    return new ArticleClaims(digest, origin, entries, cast.actors(), parties());
  }

  private Card.Origin origin() {
    Node node = node();
    return new Card.Origin(
        article,
        graph.words(node, SchemaDO.headline),
        graph
            .one(node, SchemaDO.publisher)
            .map(cast::actor)
            .orElseGet(() -> new Actor("", "unknown", HsClass.ORGANIZATION.getLocalName())),
        graph.words(node, SchemaDO.datePublished),
        graph.words(node, SchemaDO.url));
  }

  private Node node() {
    return GraphReader.iri(article);
  }

  private Entry entry(Card card) {
    int at =
        graph
            .one(GraphReader.iri(card.assertion()), Hs.SENTENCE)
            .flatMap(sentence -> graph.words(sentence, Nif.BEGIN_INDEX))
            .map(Integer::valueOf)
            .orElse(0);
    return new Entry(card, at, searched(card), copy);
  }

  /** The same words in the same order as {@link FilterQuery} has them. */
  private static String searched(Card card) {
    return Stream.of(
            Optional.of(card.text()),
            card.state().map(Card.Feeling::expression),
            card.state().flatMap(Card.Feeling::target),
            card.shipment().map(Card.Sending::goodsText),
            Optional.of(card.sentence()),
            card.article().title())
        .map(words -> words.orElse(""))
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private Map<String, Set<String>> parties() {
    Map<String, Set<String>> parties = new HashMap<>();
    cast.actors().values().stream()
        .filter(actor -> !actor.kind().equals(HsClass.STATE.getLocalName()))
        .map(Actor::id)
        .sorted(Comparator.naturalOrder())
        .forEach(
            id -> {
              Set<String> whole =
                  graph
                      .all(GraphReader.iri(id), ORG.memberOf)
                      .map(Node::getURI)
                      .collect(Collectors.toSet());
              if (!whole.isEmpty()) {
                parties.put(id, whole);
              }
            });
    return parties;
  }
}
