package hearsay.pipeline;

/**
 * What became of one input of many: one that fails does not stop the others.
 *
 * @param <I> what was worked on
 * @param <T> what came of it
 */
public sealed interface Outcome<I, T> {
  I input();

  /** It went well. */
  record Done<I, T>(I input, T result) implements Outcome<I, T> {}

  /** It failed; {@code problem} is a {@link hearsay.HearsayException} or a bug of ours. */
  record Failed<I, T>(I input, RuntimeException problem) implements Outcome<I, T> {}
}
