package hearsay.export;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What claims can be written as: the articles' graphs, or the network between actors. */
public sealed interface FeedFormat permits Format, NetworkFormat {
  /** All formats, by name. */
  List<FeedFormat> ALL =
      Stream.<FeedFormat>concat(
              Arrays.stream(Format.values()), Arrays.stream(NetworkFormat.values()))
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .toList();

  /** The type of the format over HTTP, without its character set, which is UTF-8. */
  String mediaType();

  /** How files of the format end, without a dot. */
  String ending();

  /** As the command line and addresses name it. */
  @Override
  String toString();

  /** The format that people call {@code word}. */
  static FeedFormat of(String word) {
    return ALL.stream()
        .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                HearsayException.of(
                    "Claims cannot be written as '%s'.".formatted(word),
                    "Use one of: %s."
                        .formatted(
                            ALL.stream()
                                .map(FeedFormat::toString)
                                .collect(Collectors.joining(", ")))));
  }
}
