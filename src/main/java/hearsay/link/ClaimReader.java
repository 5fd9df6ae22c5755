package hearsay.link;

import hearsay.link.Cell.Kind;
import hearsay.link.Claim.Amount;
import hearsay.link.Claim.Topic;
import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the claims of a cell from the articles' graphs; used within a transaction. */
final class ClaimReader {
  private static final Set<Node> DONE =
      Set.of(Hs.term("hs:Delivered").asNode(), Hs.term("hs:Ongoing").asNode());

  private final DatasetGraph graphs;
  private final Concepts concepts;
  private final Voices voices;
  private final Stems stems;

  ClaimReader(DatasetGraph graphs, Concepts concepts, Stems stems) {
    this.graphs = graphs;
    this.concepts = concepts;
    this.voices = new Voices(concepts);
    this.stems = stems;
  }

  /** The cells that an article has claims in. */
  List<Cell> cells(Node article) {
    return Stream.of(Hs.ATTITUDE, Hs.GOODS)
        .flatMap(kind -> graphs.stream(article, Node.ANY, kind.asNode(), Node.ANY))
        .map(quad -> cell(new ArticleGraph(graphs, article), quad.getSubject(), quad.getObject()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(Cell::toString))
        .toList();
  }

  private Optional<Cell> cell(ArticleGraph graph, Node content, Node kind) {
    Optional<Node> sender = graph.one(content, Hs.SENDER);
    if (sender.isPresent() && sender.equals(graph.one(content, Hs.RECIPIENT))) {
      return Optional.empty(); // goods that come back are compared with none that leave
    }
    return Stream.of(Kind.values())
        .flatMap(
            part ->
                graph.one(content, party(part)).stream()
                    .map(actor -> new Cell(part, actor, concepts.top(kind))))
        .findFirst();
  }

  private static Property party(Kind kind) {
    return switch (kind) {
      case STATE -> Hs.EXPERIENCER;
      case SENDING -> Hs.SENDER;
      case RECEIVING -> Hs.RECIPIENT;
    };
  }

  /** The claims of a cell that somebody affirms or denies, in no order. */
  List<Claim> claims(Cell cell) {
    return graphs.stream(Node.ANY, Node.ANY, party(cell.kind()).asNode(), cell.party())
        .map(quad -> claim(cell, new ArticleGraph(graphs, quad.getGraph()), quad.getSubject()))
        .flatMap(Optional::stream)
        .filter(claim -> !claim.voices().isEmpty())
        .toList();
  }

  private Optional<Claim> claim(Cell cell, ArticleGraph graph, Node content) {
    Property kind = cell.kind() == Kind.STATE ? Hs.ATTITUDE : Hs.GOODS;
    return graph
        .one(content, kind)
        .filter(one -> cell(graph, content, one).equals(Optional.of(cell)))
        .map(
            one ->
                new Claim(
                    content,
                    graph.article().getURI(),
                    one,
                    graph.one(content, Hs.RECIPIENT),
                    cell.kind() == Kind.STATE
                        ? target(graph, content, cell.party())
                        : goods(graph, content),
                    graph.one(content, Hs.STATUS).map(DONE::contains).orElse(true),
                    Periods.of(graph.text(content, Hs.WHEN).orElse(""), graph.published()),
                    amount(graph, content),
                    sentence(graph, content),
                    voices.of(graph, content)));
  }

  private Topic target(ArticleGraph graph, Node state, Node experiencer) {
    String words = graph.text(state, Hs.TARGET).orElse("");
    Set<Node> actors =
        graph
            .all(state, Hs.ABOUT)
            .filter(actor -> !actor.equals(experiencer))
            .collect(Collectors.toSet());
    Set<String> left = new HashSet<>(stems.of(words));
    actors.forEach(actor -> left.removeAll(concepts.nameStems(actor)));
    left.removeAll(concepts.nameStems(experiencer));
    return new Topic(left, actors, words);
  }

  private Topic goods(ArticleGraph graph, Node shipment) {
    String words = graph.text(shipment, Hs.GOODS_TEXT).orElse("");
    Set<String> left = new HashSet<>(stems.of(words));
    graph.text(shipment, Hs.TRIGGER).ifPresent(trigger -> left.removeAll(stems.of(trigger)));
    Stream.of(Hs.SENDER, Hs.RECIPIENT)
        .flatMap(party -> graph.all(shipment, party))
        .forEach(party -> left.removeAll(concepts.nameStems(party)));
    return new Topic(left, Set.of(), words);
  }

  private Optional<Amount> amount(ArticleGraph graph, Node shipment) {
    OptionalDouble least = graph.number(shipment, Hs.MIN_QUANTITY);
    OptionalDouble most = graph.number(shipment, Hs.MAX_QUANTITY);
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Amount(
                least, most, String.join(" ", stems.of(graph.text(shipment, Hs.UNIT).orElse("")))));
  }

  private String sentence(ArticleGraph graph, Node content) {
    return graph
        .one(content, Hs.SENTENCE)
        .flatMap(sentence -> graph.text(sentence, Nif.ANCHOR_OF))
        .map(words -> words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .orElse("");
  }
}
