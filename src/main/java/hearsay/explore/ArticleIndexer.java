package hearsay.explore;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Thesaurus thesaurus;
  private final Cast cast;
  private final CardReader cards;
  private final Card.Origin origin;
  private final String copy;
  private final Map<String, Set<String>> parties;

  ArticleIndexer(String article, Graph graph, Thesaurus thesaurus) {
    this.article = article;
    this.graph = new GraphReader(graph);
    this.thesaurus = thesaurus;
    this.cast = new Cast(this.graph, thesaurus);
    this.origin = origin();
    this.cards = new CardReader(this.graph, cast, thesaurus, origin);
    this.copy = this.graph.words(node(), Hs.DIGEST).orElse(article);
    this.parties = parties();
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
    return new ArticleClaims(digest, origin, entries, cast.actors());
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
    return new Entry(card, at, searched(card), copy, Content.key(card, thesaurus), parties);
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

  /**
   * Whom the actors belong to: as this article tells it, and of institutions, as the gazetteer
   * does. What another article tells counts for nothing, for it may be of another day, or misread.
   */
  private Map<String, Set<String>> parties() {
    Map<String, Set<String>> parties = new HashMap<>();
    for (String id : cast.actors().keySet()) {
      Set<String> all = new LinkedHashSet<>();
      List<String> near = told(id);
      Stream.of(Stream.of(id), near.stream(), near.stream().flatMap(one -> told(one).stream()))
          .flatMap(ids -> ids)
          .forEach(one -> all.addAll(thesaurus.upwardInstitution(one)));
      if (all.size() > 1) {
        parties.put(id, Collections.unmodifiableSet(all));
      }
    }
    return Collections.unmodifiableMap(parties);
  }

  private List<String> told(String actor) {
    return graph.all(GraphReader.iri(actor), ORG.memberOf).map(Node::getURI).sorted().toList();
  }
}
