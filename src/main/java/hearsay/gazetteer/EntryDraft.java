package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.Name;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An entry in the making; a name given twice is kept once. */
final class EntryDraft {
  private final Actor.Kind kind;
  private final String type;
  private final String name;
  private final Set<Name> names = new LinkedHashSet<>();
  private final Set<String> memberOf = new LinkedHashSet<>();
  private final Set<String> offices = new LinkedHashSet<>();
  private Optional<String> wikidata = Optional.empty();
  private int prominence = 1;

  EntryDraft(Actor.Kind kind, String type, String name) {
    this.kind = kind;
    this.type = type;
    this.name = name;
  }

  EntryDraft wikidata(String qid) {
    wikidata = qid.matches("Q[0-9]+") ? Optional.of(qid) : wikidata;
    return this;
  }

  EntryDraft named(NameKind as, Collection<String> texts) {
    texts.stream()
        .map(text -> text.replace('’', '\'').replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty() && !(text.equals(name) && as == NameKind.ALIAS))
        .forEach(text -> names.add(new Name(text, as)));
    return this;
  }

  EntryDraft memberOf(Collection<String> ids) {
    memberOf.addAll(ids);
    return this;
  }

  EntryDraft offices(Collection<String> titles) {
    offices.addAll(titles);
    return this;
  }

  EntryDraft prominence(int value) {
    prominence = value;
    return this;
  }

  KnownActor entry() {
    Comparator<Name> order = Comparator.comparing(Name::kind).thenComparing(Name::text);
    return new KnownActor(
        Terms.ACTOR + wikidata.orElseGet(() -> slug(name)),
        kind,
        type,
        name,
        names.stream().sorted(order).toList(),
        List.copyOf(memberOf),
        wikidata,
        List.copyOf(offices),
        prominence);
  }

  /** The name as the end of an IRI: small letters, digits and hyphens. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
