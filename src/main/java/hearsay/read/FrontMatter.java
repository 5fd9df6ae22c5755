package hearsay.read;

import hearsay.HearsayException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The header that a text file may begin with.
 *
 * <pre>
 * ---
 * title: Harbour reopens
 * outlet: The Moranian Courier
 * published: 2024-05-03
 * url: https://example.org/harbour
 * ---
 * </pre>
 *
 * <p>Keys that mean nothing here are passed over.
 *
 * @param end where the text begins
 */
record FrontMatter(Metadata metadata, int end) {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 60;

  /** The header of {@code decoded} from {@code start} on; of no length when there is none. */
  static FrontMatter read(String decoded, int start, Place place) {
    FrontMatter none = new FrontMatter(Metadata.none(), start);
    if (!decoded.startsWith(FENCE, start)) {
      return none;
    }
    Metadata metadata = Metadata.none();
    int line = start;
    for (int number = 1; number <= MOST_LINES && line < decoded.length(); number++) {
      int next = after(decoded, line);
      String content = decoded.substring(line, next).strip();
      boolean fence = content.equals(FENCE);
      if (number == 1 ? !fence : content.isEmpty()) {
        return none;
      }
      if (number > 1 && fence) {
        return new FrontMatter(metadata, next);
      }
      metadata = metadata.or(entry(content, place, number));
      line = next;
    }
    return none;
  }

  private static int after(String decoded, int line) {
    int end = decoded.indexOf('\n', line);
    return end < 0 ? decoded.length() : end + 1;
  }

  private static Metadata entry(String line, Place place, int number) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Metadata.none();
    }
    Optional<String> value = value(line.substring(colon + 1).strip());
    Optional<String> no = Optional.empty();
    return switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "id" -> new Metadata(value, no, no, Optional.empty(), no);
      case "title", "headline" -> new Metadata(no, value, no, Optional.empty(), no);
      case "outlet", "publisher" -> new Metadata(no, no, value, Optional.empty(), no);
      case "published", "date" ->
          new Metadata(no, no, no, value.map(v -> date(v, place, number)), no);
      case "url" -> new Metadata(no, no, no, Optional.empty(), value);
      default -> Metadata.none();
    };
  }

  private static Optional<String> value(String raw) {
    boolean quoted =
        raw.length() > 1
            && ((raw.startsWith("\"") && raw.endsWith("\""))
                || (raw.startsWith("'") && raw.endsWith("'")));
    return Optional.of(quoted ? raw.substring(1, raw.length() - 1) : raw)
        .filter(value -> !value.isBlank());
  }

  private static LocalDate date(String value, Place place, int number) {
    return Dates.in(value)
        .orElseThrow(
            () ->
                HearsayException.of(
                    "%s:%d: '%s' is no date.".formatted(place.shown(), number, value),
                    "Write it as year-month-day: published: 2024-05-03."));
  }
}
