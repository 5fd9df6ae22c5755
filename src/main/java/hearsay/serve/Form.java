package hearsay.serve;

import static java.util.stream.Collectors.groupingBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of a request: {@code query=ASK+%7B%7D&timeout=3}. */
final class Form {
  private Form() {}

  /** All of these forms together. */
  static Map<String, String[]> of(String... encoded) {
    Map<String, String[]> values = new LinkedHashMap<>();
    Stream.of(encoded)
        .flatMap(form -> Stream.of(form.split("&", -1)))
        .filter(field -> !field.isEmpty())
        .map(field -> field.split("=", 2))
        .collect(
            groupingBy(
                field -> decoded(field[0]),
                LinkedHashMap::new,
                Collectors.mapping(
                    field -> field.length == 1 ? "" : decoded(field[1]), Collectors.toList())))
        .forEach((name, all) -> values.put(name, all.toArray(String[]::new)));
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
