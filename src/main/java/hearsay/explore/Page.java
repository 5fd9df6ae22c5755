package hearsay.explore;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which part of a long list is wanted, and in which order. */
public record Page(int offset, int limit, Sort sort) {
  private static final int MOST = 200;

  /** Checks that there is such a page. */
  public Page {
    if (offset < 0 || limit < 0 || limit > MOST) {
      throw HearsayException.of(
          "There is no page of %d from %d on.".formatted(limit, offset),
          "Give an offset of 0 or more, and a limit of %d or less.".formatted(MOST));
    }
  }

  /** In which order claims come. */
  public enum Sort {
    /** The latest first. */
    DATE,
    /** By the name of the source. */
    SOURCE,
    /** What has most sources first. */
    SOURCES,
    /** The firmest first. */
    CERTAINTY;

    /** The order of that name. */
    public static Sort of(String word) {
      return Arrays.stream(values())
          .filter(sort -> sort.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  HearsayException.of(
                      "Claims cannot be sorted by '%s'.".formatted(word),
                      "Use one of: %s."
                          .formatted(
                              Arrays.stream(values())
                                  .map(Sort::word)
                                  .collect(Collectors.joining(", ")))));
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
