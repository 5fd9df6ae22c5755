package hearsay.pipeline;

import java.nio.file.Path;

/** What became of one file of many: one that fails does not stop the others. */
public sealed interface Outcome<T> {
  Path file();

  /** It went well. */
  record Done<T>(Path file, T result) implements Outcome<T> {}

  /** It failed; {@code problem} is a {@link hearsay.HearsayException} or a bug of ours. */
  record Failed<T>(Path file, RuntimeException problem) implements Outcome<T> {}
}
