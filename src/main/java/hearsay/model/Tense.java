package hearsay.model;

/** When the content is said to hold, seen from the moment of saying. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
