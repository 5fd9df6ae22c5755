package hearsay.link;

import hearsay.link.Claim.Voice;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes what the claims of a cell come to: a hypothesis for each group of claims that more than
 * one source or article has, who supports and who denies it, and which claims cannot both hold.
 *
 * <p>A hypothesis is neither true nor false; claims of it stay what they are.
 */
final class Hypotheses {
  static final String IRIS = "https://w3id.org/hearsay/hypothesis/";

  private final Graph links;
  private final Books books;
  private final ClaimReader reader;
  private final Concepts concepts;
  private final Agreement agreement;
  private final Lineage lineage;
  private final Comparator<String> order;

  Hypotheses(
      Graph links,
      Books books,
      ClaimReader reader,
      Concepts concepts,
      Lineage lineage,
      Comparator<String> order) {
    this.links = links;
    this.books = books;
    this.reader = reader;
    this.concepts = concepts;
    this.agreement = new Agreement(concepts);
    this.lineage = lineage;
    this.order = order;
  }

  /** Makes the hypotheses of a cell anew. */
  void renew(Cell cell) {
    books.hypotheses(cell).forEach(this::remove);
    List<Claim> claims =
        reader.claims(cell).stream()
            .sorted(
                Comparator.comparing(Claim::article, order)
                    .thenComparing(claim -> claim.content().getURI()))
            .toList();
    Clusters.of(cell, claims, agreement).stream()
        .filter(Hypotheses::hasSeveralVoices)
        .forEach(members -> add(cell, members));
  }

  private void remove(Node hypothesis) {
    for (Node content : objects(hypothesis, Hs.DESCRIBES)) {
      links.remove(content, Hs.COPIED_FROM.asNode(), Node.ANY);
      links.remove(content, Hs.CONTRADICTS.asNode(), Node.ANY);
    }
    links.remove(hypothesis, Node.ANY, Node.ANY);
    links.remove(Node.ANY, Hs.CORROBORATES.asNode(), hypothesis);
    links.remove(Node.ANY, Hs.CONTRADICTS.asNode(), hypothesis);
    books.removeHypothesis(hypothesis);
  }

  private List<Node> objects(Node subject, Property property) {
    return links.stream(subject, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .toList();
  }

  /** Whether several sources say so, in more than one sentence, or several articles. */
  private static boolean hasSeveralVoices(List<Claim> members) {
    long sources =
        members.stream()
            .flatMap(claim -> claim.voices().stream())
            .map(Voice::source)
            .distinct()
            .count();
    return members.stream().map(Claim::article).distinct().count() > 1
        || (sources > 1 && members.stream().map(Claim::sentence).distinct().count() > 1);
  }

  private void add(Cell cell, List<Claim> members) {
    Node hypothesis = NodeFactory.createURI(IRIS + name(members.getFirst().content()));
    List<List<Claim>> origins = lineage.origins(members);
    books.addHypothesis(hypothesis, cell);
    links.add(hypothesis, RDF.type.asNode(), HsClass.HYPOTHESIS.asNode());
    links.add(hypothesis, SchemaDO.name.asNode(), text(label(cell, members)));
    links.add(hypothesis, Hs.ORIGIN_COUNT.asNode(), number(origins.size()));
    for (Claim claim : members) {
      links.add(hypothesis, Hs.DESCRIBES.asNode(), claim.content());
      for (Voice voice : claim.voices()) {
        Property stance = voice.affirms() ? Hs.CORROBORATES : Hs.CONTRADICTS;
        links.add(voice.assertion(), stance.asNode(), hypothesis);
      }
    }
    origins.forEach(this::addCopies);
    addConflicts(cell, members);
  }

  private void addCopies(List<Claim> origin) {
    Claim first = origin.getFirst();
    origin.stream()
        .filter(claim -> !claim.article().equals(first.article()))
        .forEach(claim -> links.add(claim.content(), Hs.COPIED_FROM.asNode(), first.content()));
  }

  private void addConflicts(Cell cell, List<Claim> members) {
    for (Claim claim : members) {
      for (Claim other : members) {
        if (!claim.equals(other) && agreement.areInConflict(cell, claim, other)) {
          links.add(claim.content(), Hs.CONTRADICTS.asNode(), other.content());
        }
      }
    }
  }

  /** The hypothesis in short, for people: <i>China · worry · the pact</i>. */
  private String label(Cell cell, List<Claim> members) {
    Node kind = members.stream().map(Claim::kind).reduce(concepts::broader).orElseThrow();
    return joined(parties(cell, members), concepts.label(kind), topic(kind, members));
  }

  /** What it is about, unless that is just the kind. */
  private String topic(Node kind, List<Claim> members) {
    return members.stream()
            .map(Claim::topic)
            .anyMatch(topic -> concepts.nameStems(kind).containsAll(topic.words()))
        ? ""
        : members.getFirst().topic().label();
  }

  private String parties(Cell cell, List<Claim> members) {
    String party = concepts.label(cell.party());
    return switch (cell.kind()) {
      case STATE -> party;
      case SENDING ->
          members.stream()
              .flatMap(claim -> claim.recipient().stream())
              .findFirst()
              .map(recipient -> party + " → " + concepts.label(recipient))
              .orElse(party + " →");
      case RECEIVING -> "→ " + party;
    };
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** A name that stays when more claims join. */
  private static String name(Node content) {
    return Long.toHexString(Shingles.hash(Objects.requireNonNull(content.getURI())));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
