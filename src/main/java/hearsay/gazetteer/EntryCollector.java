package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;

/** Gathers triples to entries while a file is being parsed; no graph is built. */
final class EntryCollector extends StreamRDFBase {
  private static final Map<String, NameKind> NAME_KINDS =
      Map.of(
          Terms.ALT_LABEL, NameKind.ALIAS,
          Terms.ABBREVIATION, NameKind.ABBREVIATION,
          Terms.DEMONYM, NameKind.DEMONYM,
          Terms.CAPITAL, NameKind.CAPITAL,
          Terms.METONYM, NameKind.METONYM,
          Terms.SHARED_NAME, NameKind.SHARED,
          Terms.FAMILY_NAME, NameKind.FAMILY);

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private int names;

  @Override
  public void triple(Triple triple) {
    if (triple.getSubject().isURI()) {
      Draft draft = drafts.computeIfAbsent(triple.getSubject().getURI(), Draft::new);
      add(draft, triple);
    }
  }

  private void add(Draft draft, Triple triple) {
    String property = triple.getPredicate().getURI();
    try {
      draft.add(property, triple.getObject());
    } catch (UnsupportedOperationException | NumberFormatException e) {
      throw new RiotException(
          "%s of %s cannot be %s".formatted(property, draft.id, triple.getObject()), e);
    }
    if (property.equals(Terms.PREF_LABEL) || NAME_KINDS.containsKey(property)) {
      names++;
    }
  }

  /** How many names of anything have been read so far. */
  int names() {
    return names;
  }

  /** The actors read so far, in the order of the files; what is no actor is left out. */
  List<KnownActor> entries() {
    return drafts.values().stream().flatMap(draft -> draft.entry().stream()).toList();
  }

  private static final class Draft {
    private final String id;
    private final List<KnownActor.Name> names = new ArrayList<>();
    private final List<String> memberOf = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private Optional<Actor.Kind> kind = Optional.empty();
    private Optional<String> wikidata = Optional.empty();
    private String name = "";
    private String sort = "";
    private int prominence = 1;

    Draft(String id) {
      this.id = id;
    }

    void add(String property, Node value) {
      NameKind nameKind = NAME_KINDS.get(property);
      if (nameKind != null) {
        names.add(new KnownActor.Name(value.getLiteralLexicalForm(), nameKind));
        return;
      }
      switch (property) {
        case Terms.TYPE -> kind = kindOf(value.getURI()).or(() -> kind);
        case Terms.PREF_LABEL -> name = value.getLiteralLexicalForm();
        case Terms.SORT -> sort = value.getLiteralLexicalForm();
        case Terms.OFFICE -> offices.add(value.getLiteralLexicalForm());
        case Terms.PROMINENCE -> prominence = Integer.parseInt(value.getLiteralLexicalForm());
        case Terms.MEMBER_OF -> memberOf.add(value.getURI());
        case Terms.EXACT_MATCH -> wikidata = qid(value.getURI()).or(() -> wikidata);
        default -> {
          // Other properties are for readers of the graph.
        }
      }
    }

    Optional<KnownActor> entry() {
      return name.isBlank()
          ? Optional.empty()
          : kind.map(
              of ->
                  new KnownActor(
                      id, of, sort, name, names, memberOf, wikidata, offices, prominence));
    }

    private static Optional<Actor.Kind> kindOf(String type) {
      return switch (type.substring(type.lastIndexOf('#') + 1)) {
        case "Person" -> Optional.of(Actor.Kind.PERSON);
        case "Organization" -> Optional.of(Actor.Kind.ORGANIZATION);
        case "State" -> Optional.of(Actor.Kind.STATE);
        default -> Optional.empty();
      };
    }

    private static Optional<String> qid(String iri) {
      return iri.startsWith(Terms.WD)
          ? Optional.of(iri.substring(Terms.WD.length()))
          : Optional.empty();
    }
  }
}
