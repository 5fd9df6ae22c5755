package hearsay;

/** A problem that the user can mend; its message names the thing, the place and the remedy. */
public final class HearsayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  private HearsayException(String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  private HearsayException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** A problem in one sentence and what to do about it in another. */
  public static HearsayException of(String problem, String remedy) {
    return new HearsayException(problem, remedy);
  }

  /** As {@link #of(String, String)}, keeping what caused it for the log. */
  public static HearsayException of(String problem, String remedy, Throwable cause) {
    return new HearsayException(problem, remedy, cause);
  }

  /** What the user can do about it. */
  public String remedy() {
    return remedy;
  }
}
