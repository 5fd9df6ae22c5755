package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Organisations from our own tables: one by one, or by patterns that many states follow. */
final class Organizations {
  private final References references;

  Organizations(References references) {
    this.references = references;
  }

  /** The organisations of a table such as {@code media.tsv}. */
  List<KnownActor> kept(String table) {
    return Table.kept(table).rows().stream().map(this::entry).toList();
  }

  private KnownActor entry(Table.Row row) {
    String name = row.get("name");
    return new EntryDraft(Actor.Kind.ORGANIZATION, row.get("type"), name)
        .wikidata(row.get("qid"))
        .named(NameKind.ALIAS, row.list("aliases"))
        .named(NameKind.ABBREVIATION, row.list("abbreviations"))
        .named(NameKind.METONYM, row.list("metonyms"))
        .named(NameKind.SHARED, row.list("shared"))
        .memberOf(references.resolve(row.list("member")))
        .prominence(Integer.parseInt(row.get("prominence")))
        .entry();
  }

  /** Ministries, forces and the like of many states, by the patterns of {@code patterns.tsv}. */
  List<KnownActor> patterned(Collection<State> states) {
    List<KnownActor> entries = new ArrayList<>();
    for (Table.Row pattern : Table.kept("patterns.tsv").rows()) {
      for (State state : states) {
        if (applies(pattern, state)) {
          entries.add(entry(pattern, state));
        }
      }
    }
    return entries;
  }

  private static boolean applies(Table.Row pattern, State state) {
    boolean listed = pattern.list("codes").contains(state.code());
    boolean former = state.code().length() > 2;
    return switch (pattern.get("scope")) {
      case "all" -> !listed && !former;
      case "main" -> !listed && state.isMain();
      default -> listed;
    };
  }

  private static KnownActor entry(Table.Row pattern, State state) {
    return new EntryDraft(
            Actor.Kind.ORGANIZATION, pattern.get("type"), label(pattern.get("label"), state))
        .named(
            NameKind.ALIAS,
            pattern.list("aliases").stream().flatMap(alias -> filled(alias, state)).toList())
        .memberOf(List.of(state.entry().id()))
        .prominence(state.isMain() ? 2 : 1)
        .entry();
  }

  private static String label(String pattern, State state) {
    String name = state.entry().name();
    return pattern.replace("{S}", name).replace("{D}", state.adjective().orElse(name));
  }

  private static Stream<String> filled(String pattern, State state) {
    return with(pattern, "{N}", state.attributes())
        .flatMap(alias -> with(alias, "{D}", state.adjective().stream().toList()))
        .flatMap(alias -> with(alias, "{S}", state.nouns()));
  }

  private static Stream<String> with(String pattern, String place, List<String> values) {
    return pattern.contains(place)
        ? values.stream().map(value -> pattern.replace(place, value))
        : Stream.of(pattern);
  }
}
