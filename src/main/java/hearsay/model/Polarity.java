package hearsay.model;

/** Whether a source affirms or denies; the polarity of GRaSP (Fokkens et al., 2017). */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  public Polarity negated() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
