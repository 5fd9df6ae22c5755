package hearsay.explore;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which claims are wanted, as addresses and command lines tell it.
 *
 * <p>Values of one name are alternatives; names narrow each other. An actor is a name or an IRI and
 * stands for everyone who belongs to them; a concept is a word or a term and stands for all that is
 * narrower. After an equals sign either stands for itself alone ({@code source==actor:Q148}); as
 * experiencer, toward, sender and recipient {@code -} finds the claims that name nobody.
 *
 * <pre>
 * q            words that the claim, its sentence or its title hold, each the beginning of a word
 *              at least; "two words" just so
 * source       (actor) who claims it
 * about        (actor) whom it concerns, in whatever part
 * experiencer  (actor) whose state of mind it is
 * toward       (actor) whom a state of mind is about
 * sender       (actor) who sends
 * recipient    (actor) who receives
 * attitude     (concept)
 * goods        (concept)
 * act          (concept) the speech act
 * kind         text, state or shipment
 * stance       affirms, denies, asks, demands or leaves-open
 * polarity     positive or negative
 * certainty    certain, probable or possible
 * outlet       (actor) who published it; no one else
 * named        true or false: whether the source has a name
 * article      the id or the IRI of an article
 * since, until the days between which it was published, both included: 2024-10-23; or the months
 *              or years: 2024-10, 2024
 * </pre>
 *
 * @param values the values of each name, in the order above
 */
public record Filter(Map<String, List<String>> values) {
  /** The names that there are. */
  public static final List<String> NAMES = Arrays.stream(Field.values()).map(Field::word).toList();

  /** Which lets all claims through. */
  public static final Filter ALL = new Filter(Map.of());

  /**
   * Checks and orders the values; blank ones count for nothing.
   *
   * @throws hearsay.HearsayException naming the name or the value that cannot be
   */
  public Filter {
    values.keySet().forEach(Field::named);
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      List<String> kept =
          values.getOrDefault(field.word(), List.of()).stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .map(field::checked)
              .distinct()
              .toList();
      if (!kept.isEmpty()) {
        ordered.put(field.word(), kept);
      }
    }
    values = Collections.unmodifiableMap(ordered);
  }

  /** The filter with these values. */
  public static Filter of(Map<String, List<String>> values) {
    return new Filter(values);
  }

  /** The filter of a request's parameters. */
  public static Filter ofParameters(Map<String, String[]> parameters) {
    return new Filter(
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
  }

  /** The filter that {@code query} writes: {@code source=China&stance=denies}. */
  public static Filter parse(String query) {
    return new Filter(
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.isEmpty())
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    part -> decoded(part[0]),
                    Collectors.mapping(
                        part -> part.length == 1 ? "" : decoded(part[1]), Collectors.toList()))));
  }

  /** The values of one name; none if it does not narrow. */
  public List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same with other values of one name. */
  public Filter with(String name, List<String> wanted) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, wanted);
    return new Filter(changed);
  }

  /** As addresses have it after the question mark; the same for the same filter. */
  public String toQueryString() {
    return values.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
