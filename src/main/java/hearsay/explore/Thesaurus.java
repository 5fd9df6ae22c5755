package hearsay.explore;

import hearsay.store.Sparql;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the store knows beside its articles: who is who, and which concept is narrower. */
final class Thesaurus {
  private static final List<Property> NAMES =
      List.of(
          SKOS.prefLabel,
          SKOS.altLabel,
          Hs.ABBREVIATION,
          Hs.SHARED_NAME,
          Hs.METONYM,
          Hs.DEMONYM,
          Hs.CAPITAL);
  private static final List<Resource> SCHEMES =
      List.of(HsClass.ATTITUDE, HsClass.GOODS, HsClass.SPEECH_ACT);

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Set<String>> institutions = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, String> schemes = new HashMap<>();
  private final Map<String, Set<String>> broader = new HashMap<>();

  static final Thesaurus EMPTY = new Thesaurus();

  private Thesaurus() {}

  static Thesaurus of(Graph graph) {
    Thesaurus thesaurus = new Thesaurus();
    new GraphReader(graph).actors().forEach((id, actor) -> thesaurus.addActor(graph, id, actor));
    thesaurus.addInstitutions(graph);
    graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .filter(triple -> triple.getSubject().getURI().startsWith(Hs.NAMESPACE))
        .forEach(triple -> thesaurus.addConcept(graph, triple));
    return thesaurus;
  }

  private void addActor(Graph graph, String id, Actor actor) {
    Node node = GraphReader.iri(id);
    actors.put(id, actor);
    names.put(id, literals(graph, node, NAMES));
  }

  private void addInstitutions(Graph graph) {
    for (Actor actor : actors.values()) {
      if (actor.kind().equals(HsClass.ORGANIZATION.getLocalName())) {
        institutions.put(
            actor.id(),
            Closure.of(actor.id(), one -> objects(graph, GraphReader.iri(one), ORG.memberOf)));
      }
    }
  }

  private void addConcept(Graph graph, Triple label) {
    Node node = label.getSubject();
    String id = shortened(node.getURI());
    terms.put(id, new Term(id, label.getObject().getLiteralLexicalForm()));
    broader.put(
        id,
        objects(graph, node, SKOS.broader).stream()
            .map(Thesaurus::shortened)
            .collect(Collectors.toCollection(TreeSet::new)));
    for (Resource scheme : SCHEMES) {
      if (graph.contains(node, RDF.type.asNode(), scheme.asNode())) {
        schemes.put(id, scheme.getLocalName());
        words.put(
            id, literals(graph, node, List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)));
      }
    }
  }

  private static List<String> literals(Graph graph, Node subject, List<Property> properties) {
    List<String> found = new ArrayList<>();
    for (Property property : properties) {
      graph.stream(subject, property.asNode(), Node.ANY)
          .map(triple -> triple.getObject().getLiteralLexicalForm())
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  private static Set<String> objects(Graph graph, Node subject, Property property) {
    Set<String> found = new LinkedHashSet<>();
    graph.stream(subject, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getURI())
        .sorted()
        .forEach(found::add);
    return found;
  }

  /** The IRI with its prefix, if it has one. */
  static String shortened(String iri) {
    return Sparql.PREFIXES.shortForm(iri);
  }

  /** Who that is to the gazetteer. */
  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** All that the gazetteer calls an actor, names proper first. */
  List<String> names(String actor) {
    return names.getOrDefault(actor, List.of());
  }

  /** The actor; and if that is an institution, all whom it belongs to. */
  Set<String> upwardInstitution(String actor) {
    return institutions.getOrDefault(actor, Set.of(actor));
  }

  /** The actors, and the institutions that belong to them. */
  Set<String> withInstitutions(Set<String> owners) {
    Set<String> all = new TreeSet<>(owners);
    institutions.forEach(
        (institution, parties) -> {
          if (parties.stream().anyMatch(owners::contains)) {
            all.add(institution);
          }
        });
    return all;
  }

  /** The concept of that short name or IRI. */
  Term term(String iri) {
    String id = shortened(iri);
    return terms.getOrDefault(id, new Term(id, id.replaceFirst("^.*[:#/]", "")));
  }

  /** The words for every concept that claims are filtered by. */
  Map<String, List<String>> words() {
    return words;
  }

  /** The words for one concept, its label first. */
  List<String> words(String concept) {
    return words.getOrDefault(concept, List.of());
  }

  /** The class of a concept: {@code Attitude}, {@code Goods} or {@code SpeechAct}. */
  String scheme(String concept) {
    return schemes.getOrDefault(concept, "");
  }

  /** The concept and all that are broader, the nearest first. */
  Set<String> upward(String concept) {
    return Closure.of(concept, id -> broader.getOrDefault(id, Set.of()));
  }

  /** The concept and all that are narrower, by name. */
  Set<String> downward(String concept) {
    return broader.keySet().stream()
        .filter(id -> upward(id).contains(concept))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The broadest concept above; the first by name if there are several. */
  Term top(String concept) {
    return upward(concept).stream()
        .filter(id -> broader.getOrDefault(id, Set.of()).isEmpty())
        .sorted()
        .findFirst()
        .map(this::term)
        .orElseGet(() -> term(concept));
  }
}
