package hearsay.read;

/** Brings what the taker of articles throws past those who only answer for finding them. */
final class Passed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException problem;

  Passed(RuntimeException problem) {
    super(problem);
    this.problem = problem;
  }

  RuntimeException problem() {
    return problem;
  }
}
