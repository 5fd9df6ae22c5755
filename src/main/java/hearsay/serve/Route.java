package hearsay.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of address that the server answers at, and by which methods.
 *
 * @param path as OpenAPI writes it: <code>/articles/{id}</code>
 * @param reading the methods that change nothing
 * @param writing the methods that change the store
 */
record Route(String path, Set<String> reading, Set<String> writing) {
  private static final Set<String> GET = Set.of("GET", "HEAD");
  private static final Set<String> ASK = Set.of("GET", "POST");

  /** All of them, save the files of the page. */
  static final List<Route> ALL =
      List.of(
          reads("/"),
          reads("/$/metrics"),
          reads("/$/ping"),
          reads("/api/articles"),
          reads("/api/articles/{id}"),
          reads("/api/claims"),
          reads("/api/complete"),
          reads("/api/shipments"),
          reads("/api/timeline"),
          reads("/api/understand"),
          new Route("/articles", GET, Set.of("POST")),
          new Route("/articles/{id}", GET, Set.of("DELETE")),
          reads("/graph"),
          reads("/hearsay/get"),
          new Route("/hearsay/sparql", ASK, Set.of()),
          reads("/openapi.json"),
          reads("/queries"),
          reads("/queries/{name}"));

  /** What stands for addresses that are in no list: files of the page, and what is not there. */
  private static final Route OTHER = reads("other");

  private static Route reads(String path) {
    return new Route(path, GET, Set.of());
  }

  /** The route of an address. */
  static Route of(String path) {
    return ALL.stream().filter(route -> route.matches(path)).findFirst().orElse(OTHER);
  }

  boolean isListed() {
    return !equals(OTHER);
  }

  boolean isOpenToAll() {
    return path.equals("/$/ping");
  }

  Optional<Boolean> writes(String method) {
    if (writing.contains(method)) {
      return Optional.of(true);
    }
    return reading.contains(method) ? Optional.of(false) : Optional.empty();
  }

  /** The methods, as the header {@code Allow} lists them. */
  String allowed(boolean readOnly) {
    Set<String> all = new TreeSet<>(reading);
    all.addAll(readOnly ? Set.of() : writing);
    all.add("OPTIONS");
    return String.join(", ", all);
  }

  private boolean matches(String address) {
    int brace = path.indexOf('{');
    if (brace < 0) {
      return address.equals(path);
    }
    return address.length() > brace
        && address.startsWith(path.substring(0, brace))
        && address.indexOf('/', brace) < 0;
  }
}
