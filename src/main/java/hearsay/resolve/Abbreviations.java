package hearsay.resolve;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom capitals stand for: those of a state's lesser bodies are others' as well, <i>SDF</i> or
 * <i>FSA</i>, and mean them only where something else of that state is named.
 */
final class Abbreviations {
  /** Everybody knows the body by its capitals: <i>FBI</i>. */
  private static final int HOUSEHOLD = 3;

  private static final String BROADCASTERS = ".*(news|broadcaster|magazine|radio|television).*";

  private Abbreviations() {}

  /** The names, without those whom capitals do not mean here. */
  static List<Name> settled(List<Name> names) {
    Set<String> homes = new HashSet<>();
    names.stream().flatMap(name -> name.known().stream()).forEach(match -> add(match, homes));
    return names.stream().map(name -> isOthers(name, homes) ? unknown(name) : name).toList();
  }

  /** Adds the states that a name speaks of, unless it is capitals. */
  private static void add(Gazetteer.Match match, Set<String> homes) {
    if (!isAbbreviation(match)) {
      homes.add(match.entry().id());
      homes.addAll(match.entry().memberOf());
    }
  }

  private static boolean isAbbreviation(Gazetteer.Match match) {
    return match.kinds().equals(Set.of(NameKind.ABBREVIATION));
  }

  private static boolean isOthers(Name name, Set<String> homes) {
    return name.known()
        .filter(Abbreviations::isAbbreviation)
        .map(Gazetteer.Match::entry)
        .filter(entry -> entry.kind() == Actor.Kind.ORGANIZATION && !isHousehold(entry))
        .filter(entry -> !entry.memberOf().isEmpty())
        .filter(entry -> entry.memberOf().stream().noneMatch(homes::contains))
        .isPresent();
  }

  private static boolean isHousehold(KnownActor entry) {
    return entry.prominence() >= HOUSEHOLD || entry.type().matches(BROADCASTERS);
  }

  private static Name unknown(Name name) {
    return new Name(
        name.sentence(),
        name.from(),
        name.to(),
        name.span(),
        name.text(),
        Name.Type.ORGANIZATION,
        List.of());
  }
}
