package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins what several lists say of one actor: entries with one Q-id or one name. */
final class Merger {
  private final Map<String, KnownActor> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyByName = new HashMap<>();
  private final Map<String, String> keyByQid = new HashMap<>();

  private Merger() {}

  /** Every actor once; the lists that come first name it. */
  static List<KnownActor> joined(List<List<KnownActor>> lists) {
    Merger merger = new Merger();
    lists.stream().flatMap(List::stream).forEach(merger::add);
    return List.copyOf(merger.byKey.values());
  }

  private void add(KnownActor entry) {
    Optional<String> sameQid = entry.wikidata().map(keyByQid::get).filter(key -> alike(key, entry));
    String key = sameQid.or(() -> sameName(entry)).orElse(EntryDraft.slug(entry.name()));
    KnownActor merged =
        Optional.ofNullable(byKey.get(key)).map(known -> merged(known, entry)).orElse(entry);
    byKey.put(key, merged);
    fullNames(entry).forEach(name -> keyByName.putIfAbsent(name, key));
    merged.wikidata().ifPresent(qid -> keyByQid.putIfAbsent(qid, key));
  }

  private Optional<String> sameName(KnownActor entry) {
    return fullNames(entry).flatMap(name -> Stream.ofNullable(keyByName.get(name))).findFirst();
  }

  /** Sources err: one Q-id under two names that have no word in common is not one actor. */
  private boolean alike(String key, KnownActor entry) {
    KnownActor known = byKey.get(key);
    return known == null
        || fullNames(entry)
            .flatMap(Merger::words)
            .anyMatch(fullNames(known).flatMap(Merger::words).toList()::contains);
  }

  private static Stream<String> fullNames(KnownActor entry) {
    return Stream.concat(
            Stream.of(entry.name()),
            entry.names().stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .map(KnownActor.Name::text))
        .map(EntryDraft::slug);
  }

  private static Stream<String> words(String slug) {
    return Pattern.compile("-").splitAsStream(slug);
  }

  private static KnownActor merged(KnownActor first, KnownActor other) {
    List<String> aliases = new ArrayList<>();
    aliases.add(other.name());
    EntryDraft draft =
        new EntryDraft(first.kind(), first.type(), first.name())
            .wikidata(first.wikidata().or(other::wikidata).orElse(""))
            .named(NameKind.ALIAS, aliases)
            .memberOf(first.memberOf())
            .memberOf(other.memberOf())
            .offices(first.offices())
            .offices(other.offices())
            .prominence(Math.max(first.prominence(), other.prominence()));
    Stream.concat(first.names().stream(), other.names().stream())
        .forEach(name -> draft.named(name.kind(), List.of(name.text())));
    return draft.entry();
  }
}
