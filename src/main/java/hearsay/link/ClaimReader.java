package hearsay.link;

import hearsay.link.Cell.Kind;
import hearsay.link.Claim.Amount;
import hearsay.link.Claim.Topic;
import hearsay.link.Claim.Voice;
import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads the claims of a cell from the articles' graphs; used within a transaction. */
final class ClaimReader {
  private static final Set<Node> DONE =
      Set.of(Hs.term("hs:Delivered").asNode(), Hs.term("hs:Ongoing").asNode());

  private final DatasetGraph graphs;
  private final Concepts concepts;
  private final Stems stems;

  ClaimReader(DatasetGraph graphs, Concepts concepts, Stems stems) {
    this.graphs = graphs;
    this.concepts = concepts;
    this.stems = stems;
  }

  /** The cells that an article has claims in. */
  List<Cell> cells(Node article) {
    return Stream.of(Hs.ATTITUDE, Hs.GOODS)
        .flatMap(kind -> graphs.stream(article, Node.ANY, kind.asNode(), Node.ANY))
        .map(quad -> cell(article, quad.getSubject(), quad.getObject()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(Cell::toString))
        .toList();
  }

  private Optional<Cell> cell(Node article, Node content, Node kind) {
    return Stream.of(Kind.values())
        .flatMap(
            part ->
                one(article, content, party(part)).stream()
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
        .map(quad -> claim(cell, quad.getGraph(), quad.getSubject()))
        .flatMap(Optional::stream)
        .filter(claim -> !claim.voices().isEmpty())
        .toList();
  }

  private Optional<Claim> claim(Cell cell, Node article, Node content) {
    Property kind = cell.kind() == Kind.STATE ? Hs.ATTITUDE : Hs.GOODS;
    return one(article, content, kind)
        .filter(one -> cell(article, content, one).equals(Optional.of(cell)))
        .map(
            one ->
                new Claim(
                    content,
                    article.getURI(),
                    one,
                    one(article, content, Hs.RECIPIENT),
                    cell.kind() == Kind.STATE
                        ? target(article, content, cell.party())
                        : goods(article, content),
                    one(article, content, Hs.STATUS).map(DONE::contains).orElse(true),
                    Periods.of(text(article, content, Hs.WHEN).orElse(""), published(article)),
                    amount(article, content),
                    sentence(article, content),
                    voices(article, content)));
  }

  private Optional<LocalDate> published(Node article) {
    return one(article, article, SchemaDO.datePublished)
        .map(Node::getLiteralLexicalForm)
        .map(LocalDate::parse);
  }

  private Topic target(Node article, Node state, Node experiencer) {
    String words = text(article, state, Hs.TARGET).orElse("");
    Set<Node> actors =
        all(article, state, Hs.ABOUT)
            .filter(actor -> !actor.equals(experiencer))
            .collect(Collectors.toSet());
    Set<String> left = new HashSet<>(stems.of(words));
    actors.forEach(actor -> left.removeAll(concepts.nameStems(actor)));
    left.removeAll(concepts.nameStems(experiencer));
    return new Topic(left, actors, words);
  }

  private Topic goods(Node article, Node shipment) {
    String words = text(article, shipment, Hs.GOODS_TEXT).orElse("");
    return new Topic(Set.copyOf(stems.of(words)), Set.of(), words);
  }

  private Optional<Amount> amount(Node article, Node shipment) {
    OptionalDouble least = number(article, shipment, Hs.MIN_QUANTITY);
    OptionalDouble most = number(article, shipment, Hs.MAX_QUANTITY);
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Amount(
                least,
                most,
                String.join(" ", stems.of(text(article, shipment, Hs.UNIT).orElse("")))));
  }

  private String sentence(Node article, Node content) {
    return one(article, content, Hs.SENTENCE)
        .flatMap(sentence -> text(article, sentence, Nif.ANCHOR_OF))
        .map(words -> words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .orElse("");
  }

  private List<Voice> voices(Node article, Node content) {
    boolean holds = isPositive(article, content);
    return graphs.stream(article, Node.ANY, Hs.CONTENT.asNode(), content)
        .map(Quad::getSubject)
        .filter(assertion -> isCommitted(article, assertion))
        .map(assertion -> voice(article, assertion, holds))
        .sorted(Comparator.comparing(voice -> voice.assertion().getURI()))
        .toList();
  }

  private Voice voice(Node article, Node assertion, boolean holds) {
    return new Voice(
        assertion,
        one(article, assertion, Hs.SOURCE).orElse(assertion),
        isPositive(article, assertion) == holds,
        tellers(article, assertion)
            .flatMap(outer -> one(article, outer, Hs.SOURCE).stream())
            .reduce((nearer, farther) -> farther)
            .filter(teller -> !teller.getURI().startsWith(article.getURI())));
  }

  /** Whether the source affirms or denies it, rather than to ask, to demand, or not to say it. */
  private boolean isCommitted(Node article, Node assertion) {
    Node act = one(article, assertion, Hs.SPEECH_ACT).orElse(assertion);
    Set<Node> acts = concepts.upward(act);
    return !acts.contains(Hs.term("hs:Question").asNode())
        && !acts.contains(Hs.term("hs:Demand").asNode())
        && (isPositive(article, assertion) || act.equals(Hs.term("hs:Denial").asNode()))
        && tellers(article, assertion).allMatch(outer -> isPositive(article, outer));
  }

  /** Those who report an assertion, the nearest first. */
  private Stream<Node> tellers(Node article, Node assertion) {
    return Stream.iterate(
            one(article, assertion, Hs.VIA),
            Optional::isPresent,
            outer -> outer.flatMap(inner -> one(article, inner, Hs.VIA)))
        .flatMap(Optional::stream)
        .limit(20);
  }

  private boolean isPositive(Node article, Node node) {
    return !one(article, node, Hs.POLARITY).equals(Optional.of(Hs.term("hs:negative").asNode()));
  }

  private OptionalDouble number(Node article, Node subject, Property property) {
    return one(article, subject, property).map(Node::getLiteralLexicalForm).stream()
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  private Optional<String> text(Node article, Node subject, Property property) {
    return one(article, subject, property).map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> one(Node article, Node subject, Property property) {
    return all(article, subject, property).findFirst();
  }

  private Stream<Node> all(Node article, Node subject, Property property) {
    return graphs.stream(article, subject, property.asNode(), Node.ANY)
        .map(Quad::getObject)
        .filter(Objects::nonNull);
  }
}
