package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes entries as Turtle that people can read and compare line by line. */
final class TurtleFile {
  private static final String PREFIXES =
      """

      @prefix actor: <https://w3id.org/hearsay/actor/> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix hs: <https://w3id.org/hearsay/ns#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;

  private static final Map<NameKind, String> PROPERTIES =
      Map.of(
          NameKind.ALIAS, "skos:altLabel",
          NameKind.ABBREVIATION, "hs:abbreviation",
          NameKind.DEMONYM, "hs:demonym",
          NameKind.CAPITAL, "hs:capital",
          NameKind.METONYM, "hs:metonym",
          NameKind.SHARED, "hs:sharedName",
          NameKind.FAMILY, "foaf:familyName");

  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

  private TurtleFile() {}

  /** A file with these lines as comment at its head, and the entries sorted by name. */
  static String of(List<String> head, Collection<KnownActor> entries) {
    String comment = head.stream().map(line -> "# " + line + "\n").collect(Collectors.joining());
    return entries.stream()
        .sorted(Comparator.comparing(KnownActor::name).thenComparing(KnownActor::id))
        .map(TurtleFile::block)
        .collect(Collectors.joining("\n", comment + PREFIXES + "\n", ""));
  }

  private static String block(KnownActor entry) {
    Stream<String> names =
        Stream.of(NameKind.values())
            .filter(PROPERTIES::containsKey)
            .flatMap(kind -> names(entry, kind).stream());
    List<String> lines =
        Stream.of(
                Stream.of(
                    subject(entry.id()) + " a " + typeOf(entry.kind()),
                    "skos:prefLabel " + literal(entry.name()) + "@en",
                    "dcterms:type " + literal(entry.type())),
                names,
                entry.offices().stream().map(office -> "hs:office " + literal(office) + "@en"),
                Stream.of("hs:prominence " + entry.prominence()),
                entry.memberOf().stream().map(group -> "org:memberOf " + subject(group)),
                entry.wikidata().stream().map(qid -> "skos:exactMatch wd:" + qid))
            .flatMap(line -> line)
            .toList();
    return String.join(" ;\n  ", lines) + " .\n";
  }

  private static List<String> names(KnownActor entry, NameKind kind) {
    String language = kind == NameKind.ABBREVIATION || kind == NameKind.FAMILY ? "" : "@en";
    String values =
        entry.names().stream()
            .filter(name -> name.kind() == kind)
            .map(name -> literal(name.text()) + language)
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? List.of() : List.of(PROPERTIES.get(kind) + " " + values);
  }

  private static String typeOf(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> "hs:Person";
      case ORGANIZATION -> "hs:Organization";
      case STATE -> "hs:State";
      case UNNAMED_SOURCE -> "hs:UnnamedSource";
    };
  }

  private static String subject(String id) {
    String local = id.startsWith(Terms.ACTOR) ? id.substring(Terms.ACTOR.length()) : "";
    return LOCAL_NAME.matcher(local).matches() ? "actor:" + local : "<" + id + ">";
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
