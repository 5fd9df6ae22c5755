package hearsay.model;

/** How firmly a source commits itself; the certainty of FactBank (Saurí and Pustejovsky, 2009). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE;

  /** The weaker of the two: what is possibly probable is possible. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
