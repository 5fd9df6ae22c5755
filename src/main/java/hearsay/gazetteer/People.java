package hearsay.gazetteer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People in office, from two lists of heads of state and government and our own table. */
final class People {
  private static final Pattern KOREAN = Pattern.compile("(\\p{L}+) (\\p{L}+)[- ](\\p{L}+)");
  private static final Pattern PARTICLES =
      Pattern.compile(".* ((?:\\p{Ll}[\\p{Ll}'-]* )+\\p{Lu}.*)");

  private final Map<String, State> states;
  private final Map<String, State> byQid;
  private final References references;

  People(Map<String, State> states, References references) {
    this.states = states;
    this.references = references;
    byQid =
        states.values().stream()
            .collect(
                Collectors.toMap(
                    state -> state.entry().wikidata().orElse(""), Function.identity()));
  }

  /** Our own table: who is named there comes first when lists disagree. */
  List<KnownActor> kept() {
    List<KnownActor> people = new ArrayList<>();
    for (Table.Row row : Table.kept("people.tsv").rows()) {
      List<String> family = row.list("family");
      people.add(
          draft(row.get("name"), row.list("member").stream().findFirst().orElse(""), family)
              .wikidata(row.get("qid"))
              .named(NameKind.ALIAS, row.list("aliases"))
              .memberOf(references.resolve(row.list("member")))
              .offices(row.list("offices"))
              .prominence(Integer.parseInt(row.get("prominence")))
              .entry());
    }
    return people;
  }

  /** Heads of state and government by Wikidata. */
  List<KnownActor> worldLeaders(Path sources) {
    List<KnownActor> people = new ArrayList<>();
    for (Table.Row row : Table.csv(sources.resolve("every_politician/world-leaders.csv")).rows()) {
      Optional<State> state = Optional.ofNullable(byQid.get(row.get("countryid")));
      if (!row.get("officeholderLabel").matches("Q[0-9]+|")) {
        people.add(
            draft(row.get("officeholderLabel"), state.map(State::code).orElse(""), List.of())
                .wikidata(row.get("officeholder"))
                .memberOf(state.stream().map(of -> of.entry().id()).toList())
                .offices(List.of(row.get("positionLabel")))
                .prominence(state.map(State::isMain).orElse(false) ? 2 : 1)
                .entry());
      }
    }
    return people;
  }

  /** The heads of thirty states and unions in 2026; the ids that it has for unions are wrong. */
  List<KnownActor> current(Path sources) {
    List<KnownActor> people = new ArrayList<>();
    for (Path folder : SourceFile.folders(sources.resolve("world_leaders_2026/data/countries"))) {
      JsonObject file =
          JsonParser.parseString(SourceFile.text(folder.resolve("current.json"))).getAsJsonObject();
      JsonObject country = file.getAsJsonObject("country");
      for (JsonElement position : file.getAsJsonObject("positions").asMap().values()) {
        if (position instanceof JsonObject held
            && held.get("current_holder") instanceof JsonObject holder) {
          people.add(holder(country, held.get("title_en").getAsString(), holder));
        }
      }
    }
    return people;
  }

  private KnownActor holder(JsonObject country, String title, JsonObject holder) {
    String code = country.get("iso_code").getAsString().toLowerCase(Locale.ROOT);
    Optional<State> state = Optional.ofNullable(states.get(code));
    String place = country.get("name_en").getAsString();
    String office = title.contains(" of the ") || state.isEmpty() ? title : title + " of " + place;
    JsonElement qid = holder.get("wikidata_id");
    return draft(holder.get("name_en").getAsString(), code, List.of())
        .wikidata(qid.isJsonNull() || state.isEmpty() ? "" : qid.getAsString())
        .memberOf(
            state.map(of -> List.of(of.entry().id())).orElseGet(() -> references.named(place)))
        .offices(List.of(office))
        .prominence(2)
        .entry();
  }

  private static EntryDraft draft(String name, String code, List<String> family) {
    EntryDraft draft = new EntryDraft(Actor.Kind.PERSON, "politician", name);
    Matcher korean = KOREAN.matcher(name);
    if (List.of("kp", "kr").contains(code) && korean.matches()) {
      String second = korean.group(2) + "-" + korean.group(3).toLowerCase(Locale.ROOT);
      draft.named(NameKind.ALIAS, List.of(korean.group(1) + " " + second));
    }
    List<String> families = family.isEmpty() ? List.of(familyName(name, code)) : family;
    return draft.named(
        NameKind.FAMILY,
        families.stream().filter(of -> !of.matches("-|[IVX]+") && !of.equals(name)).toList());
  }

  private static String familyName(String name, String code) {
    boolean first = List.of("cn", "kp", "kr", "tw", "kh").contains(code);
    Matcher particles = PARTICLES.matcher(name);
    if (first) {
      return name.substring(0, (name + " ").indexOf(' '));
    }
    return particles.matches() ? particles.group(1) : name.substring(name.lastIndexOf(' ') + 1);
  }
}
