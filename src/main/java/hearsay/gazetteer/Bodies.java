package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** International organisations, from the list of Supraverden. */
final class Bodies {
  /** The list is YAML of one shape: a name, and below it fields of one line. */
  private static final Pattern FIELD = Pattern.compile("  ([A-Za-z_0-9]+): (.+)");

  private static final Pattern NAME = Pattern.compile("\\S.*:");
  private static final Pattern ABBREVIATION = Pattern.compile("[\\p{L}0-9/\\-]{2,12}");

  /** Abbreviations that headlines in capitals have as words. */
  private static final Set<String> WORDS = Set.of("IDEA", "SHARE");

  private Bodies() {}

  static List<KnownActor> read(Path sources) {
    List<Map<String, String>> bodies = new ArrayList<>();
    for (String line :
        SourceFile.lines(sources.resolve("supraverden_igos/data/general_list.yaml"))) {
      Matcher field = FIELD.matcher(line);
      if (NAME.matcher(line).matches()) {
        bodies.add(new LinkedHashMap<>());
      } else if (field.matches()) {
        bodies.getLast().put(field.group(1), unquoted(field.group(2)));
      }
    }
    return bodies.stream().map(Bodies::entry).toList();
  }

  private static KnownActor entry(Map<String, String> body) {
    String name = body.getOrDefault("Name_en", "").replace('’', '\'').replace('‐', '-');
    return new EntryDraft(Actor.Kind.ORGANIZATION, "international organization", name)
        .wikidata(body.getOrDefault("Wikidata_code", ""))
        .named(
            NameKind.ABBREVIATION,
            values(body, "Abbreviation")
                .filter(ABBREVIATION.asMatchPredicate())
                .filter(abbreviation -> !WORDS.contains(abbreviation))
                .toList())
        .named(NameKind.ALIAS, Stream.concat(variants(name), values(body, "Name")).toList())
        .entry();
  }

  private static Stream<String> values(Map<String, String> body, String field) {
    return Stream.of("_en", "_other_en", "_other_1_en", "_other_2_en", "_other_3_en", "_former_en")
        .map(suffix -> body.getOrDefault(field + suffix, ""))
        .map(value -> value.replace('’', '\'').strip())
        .filter(value -> value.length() > 1 && !value.equals("null"));
  }

  /** The name in American and British spelling, and with <i>UN</i> for the United Nations. */
  private static Stream<String> variants(String name) {
    String american =
        name.replace("Organisation", "Organization")
            .replace("Centre", "Center")
            .replace("Programme", "Program")
            .replace("Defence", "Defense")
            .replace("Labour", "Labor");
    String british =
        name.replace("Organization", "Organisation")
            .replaceAll("Center\\b", "Centre")
            .replaceAll("Program\\b", "Programme")
            .replace("Defense", "Defence");
    return Stream.of(american, british, name.replaceFirst("^United Nations ", "UN "));
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean single = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return single ? text.substring(1, text.length() - 1).replace("''", "'") : text;
  }
}
