package hearsay.store;

import java.util.Locale;
import java.util.Optional;

/**
 * A blank that a saved query leaves to be filled.
 *
 * @param name as people write it before the value, and as the query's variable
 * @param fallback the value taken when none is given
 * @param optional whether the query can be asked without it
 */
public record Parameter(
    String name, Kind kind, boolean optional, Optional<String> fallback, String description) {
  /** What the words given for a parameter are looked up as. */
  public enum Kind {
    /**
     * A name, an adjective, a metonym or an IRI of someone: that one, and the unnamed who belong to
     * them (<i>Chinese officials</i>).
     */
    ACTOR,
    /** As {@link #ACTOR}, with everyone who belongs to them: their people, ministries, agencies. */
    PARTY,
    /** A word or a term: worried, hs:Worry. */
    ATTITUDE,
    /** A word or a term: shells, hs:Ammunition. */
    GOODS,
    /** A word or a term: denial, hs:Denial. */
    ACT,
    /** The IRI of an assertion, a state of mind or a shipment. */
    THING,
    /** Any text. */
    TEXT;

    /** As the comments of a query write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the query cannot be asked without a value. */
  public boolean required() {
    return !optional && fallback.isEmpty();
  }
}
