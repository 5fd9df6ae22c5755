package hearsay.store;

import hearsay.HearsayException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * A query that explains itself: its comments tell its title, what it answers, and its parameters.
 *
 * <pre>
 * # Who claimed an attitude
 * # Who said that an actor is worried, angry, hopeful …
 * # &#64;param actor (actor) name of the one who feels
 * # &#64;param attitude (attitude, default worry) word or term
 * # &#64;param about (actor, optional) whom it is about
 * </pre>
 *
 * <p>For each parameter the query has {@code VALUES ?actor { UNDEF }}, which takes anyone and so
 * can be run as it stands; {@link Binder} puts in what the parameter's words mean.
 *
 * @param name the file's name without its ending
 */
public record SavedQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {
  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) \\((\\w+)(, optional|, default [^)]+)?\\) (.+)");
  private static final String DEFAULT = ", default ";

  public SavedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Reads a query with its comments. */
  static SavedQuery parse(String name, String text) {
    List<String> comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    if (comments.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq does not begin with its title");
    }
    List<Parameter> parameters = new ArrayList<>();
    List<String> description = new ArrayList<>();
    for (String comment : comments.subList(1, comments.size())) {
      if (comment.startsWith("@param")) {
        parameters.add(parameter(name, comment));
      } else {
        description.add(comment);
      }
    }
    return new SavedQuery(
        name, comments.getFirst(), String.join(" ", description).strip(), parameters, text);
  }

  private static Parameter parameter(String query, String comment) {
    Matcher matcher = PARAMETER.matcher(comment);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("%s.rq: '%s'".formatted(query, comment));
    }
    String extra = Optional.ofNullable(matcher.group(3)).orElse("");
    return new Parameter(
        matcher.group(1),
        Parameter.Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
        extra.equals(", optional"),
        Optional.of(extra)
            .filter(words -> words.startsWith(DEFAULT))
            .map(words -> words.substring(DEFAULT.length())),
        matcher.group(4));
  }

  /** The query without values for its parameters. */
  public Query query() {
    return Sparql.parse(text, name + ".rq");
  }

  /** The parameter of this name. */
  Parameter parameter(String wanted) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "The query %s has no parameter '%s'.".formatted(name, wanted), usage()));
  }

  /** What can be given, for people. */
  String usage() {
    if (parameters.isEmpty()) {
      return "It takes none.";
    }
    return "It takes %s."
        .formatted(
            parameters.stream()
                .map(parameter -> "%s (%s)".formatted(parameter.name(), parameter.description()))
                .collect(Collectors.joining("; ")));
  }

  /** The saved queries packed with the program, by name. */
  public static List<SavedQuery> all() {
    return Packed.names("hearsay/queries", ".rq").stream().map(SavedQuery::packed).toList();
  }

  private static SavedQuery packed(String file) {
    return parse(
        file.substring(0, file.length() - ".rq".length()), Packed.text("hearsay/queries/" + file));
  }

  /** The saved query of this name, if there is one. */
  public static Optional<SavedQuery> find(String name) {
    String file = name + ".rq";
    return Packed.names("hearsay/queries", ".rq").contains(file)
        ? Optional.of(packed(file))
        : Optional.empty();
  }

  /** The saved query of this name, which a user asked for. */
  public static SavedQuery named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                HearsayException.of(
                    "There is no saved query '%s'.".formatted(name),
                    "Use one of: %s.".formatted(String.join(", ", names()))));
  }

  private static List<String> names() {
    return Packed.names("hearsay/queries", ".rq").stream()
        .map(file -> file.substring(0, file.length() - ".rq".length()))
        .toList();
  }
}
