package hearsay.gazetteer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * States, from the territories of OpenSanctions' rigour, the country codes of Frictionless Data and
 * our own table, which also decides which states there are.
 */
final class States {
  private static final String NONE = "-";

  private final Map<String, JsonObject> territories;
  private final Map<String, Table.Row> codes;

  private States(Map<String, JsonObject> territories, Map<String, Table.Row> codes) {
    this.territories = territories;
    this.codes = codes;
  }

  /** All states that the sources know, by code. */
  static Map<String, State> read(Path sources) {
    States states =
        new States(
            territories(sources.resolve("opensanctions_rigour/rust/data/territories/data.jsonl")),
            codes(sources.resolve("country_codes/data/country-codes.csv")));
    return Table.kept("states.tsv").rows().stream()
        .flatMap(
            row ->
                Stream.ofNullable(states.territories.get(row.get("code")))
                    .map(territory -> states.state(row, territory)))
        .collect(Collectors.toMap(State::code, state -> state));
  }

  private static Map<String, JsonObject> territories(Path file) {
    Map<String, JsonObject> byCode = new HashMap<>();
    for (String line : SourceFile.lines(file)) {
      JsonObject territory = JsonParser.parseString(line).getAsJsonObject();
      byCode.put(territory.get("code").getAsString(), territory);
    }
    return byCode;
  }

  private static Map<String, Table.Row> codes(Path file) {
    Map<String, Table.Row> byCode = new HashMap<>();
    for (Table.Row row : Table.csv(file).rows()) {
      byCode.put(row.get("ISO3166-1-Alpha-2").toLowerCase(Locale.ROOT), row);
    }
    return byCode;
  }

  private State state(Table.Row own, JsonObject territory) {
    Optional<Table.Row> code = Optional.ofNullable(codes.get(own.get("code")));
    String label = first(own.get("label"), territory.get("name").getAsString());
    List<String> capitals = capitals(own, code, label);
    boolean isMain = own.get("prominence").equals("3");
    EntryDraft draft =
        new EntryDraft(Actor.Kind.STATE, "state", label)
            .wikidata(first(own.get("qid"), territory.get("qid").getAsString()))
            .named(NameKind.ALIAS, aliases(own, territory, code))
            .named(NameKind.ABBREVIATION, own.list("abbreviations"))
            .named(NameKind.DEMONYM, own.list("demonyms"))
            .named(NameKind.CAPITAL, capitals)
            .named(NameKind.METONYM, metonyms(own, capitals, label))
            .named(NameKind.SHARED, own.list("shared"))
            .prominence(isMain ? 3 : 2);
    return new State(
        own.get("code"),
        draft.entry(),
        own.list("demonyms").stream().findFirst(),
        capitals.stream().findFirst(),
        isMain);
  }

  private static List<String> aliases(
      Table.Row own, JsonObject territory, Optional<Table.Row> code) {
    Stream<String> given =
        Stream.of(territory.get("name").getAsString(), territory.get("full_name").getAsString());
    Stream<String> unitedNations =
        code.stream()
            .flatMap(
                row ->
                    Stream.of(row.get("UNTERM English Formal"), row.get("UNTERM English Short")));
    return Stream.concat(
            own.list("aliases").stream(), Stream.concat(given, unitedNations).map(States::plain))
        .filter(alias -> !alias.contains("Province of China"))
        .toList();
  }

  /** Without <i>the</i>, footnote marks and what stands between brackets. */
  private static String plain(String name) {
    return name.replaceAll("\\([^)]*\\)|\\*|\\[[^]]*\\]|^[Tt]he ", "").strip();
  }

  private static List<String> capitals(Table.Row own, Optional<Table.Row> code, String label) {
    List<String> given = own.list("capitals");
    List<String> capitals =
        given.isEmpty() ? code.map(row -> List.of(row.get("Capital"))).orElse(List.of()) : given;
    return capitals.stream()
        .filter(capital -> !capital.isEmpty() && !capital.equals(NONE) && !capital.equals(label))
        .toList();
  }

  private static List<String> metonyms(Table.Row own, List<String> capitals, String label) {
    List<String> given = own.list("metonyms");
    List<String> metonyms = new ArrayList<>(given.isEmpty() ? capitals : given);
    metonyms.remove(NONE);
    own.list("demonyms").stream()
        .findFirst()
        .map(of -> of + " government")
        .ifPresent(metonyms::add);
    own.list("abbreviations").forEach(of -> metonyms.add(of + " government"));
    metonyms.add(label + "'s government");
    metonyms.add("government of " + label);
    return metonyms;
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
