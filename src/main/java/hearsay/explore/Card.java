package hearsay.explore;

import java.util.List;
import java.util.Optional;

/**
 * A claim as people look at it: one assertion with one of its contents.
 *
 * <p>An assertion with two states of mind is two claims; one whose content is neither a state of
 * mind nor a shipment is a claim of its text alone.
 *
 * @param assertion the IRI of the assertion
 * @param role what the article calls the source: <i>former minister</i>
 * @param affiliation whom the source belongs to
 * @param text what is claimed, in the article's words
 * @param stance what the source does with the content
 * @param certainty {@code certain}, {@code probable} or {@code possible}: the least of the saying
 *     and the content
 * @param about everyone whom the content concerns
 * @param via who reports the source to have said so, the nearest first
 */
public record Card(
    String assertion,
    Actor source,
    Optional<String> role,
    List<Actor> affiliation,
    Optional<String> cue,
    Term act,
    Optional<String> quotation,
    String text,
    String sentence,
    Stance stance,
    String polarity,
    String certainty,
    List<Actor> about,
    List<Teller> via,
    Optional<Feeling> state,
    Optional<Sending> shipment,
    Origin article) {
  public Card {
    affiliation = List.copyOf(affiliation);
    about = List.copyOf(about);
    via = List.copyOf(via);
  }

  /** What a source does with a content. */
  public enum Stance {
    /** Claims it. */
    AFFIRMS,
    /** Asks whether it is so. */
    ASKS,
    /** Asks for it, or orders it. */
    DEMANDS,
    /** Says that it is not so. */
    DENIES,
    /** Leaves it open, or is said not to have said it. */
    LEAVES_OPEN
  }

  /** One who reports another's words. */
  public record Teller(String assertion, Actor source, Optional<String> cue) {}

  /** A state of mind; the actors of {@code toward} are those whom it is about. */
  public record Feeling(
      String id,
      Optional<Actor> experiencer,
      Term attitude,
      String expression,
      Optional<String> target,
      List<Actor> toward,
      String polarity) {
    public Feeling {
      toward = List.copyOf(toward);
    }
  }

  /** A shipment. */
  public record Sending(
      String id,
      Optional<Actor> sender,
      Optional<Actor> recipient,
      Optional<Actor> carrier,
      Term goods,
      String goodsText,
      Optional<Amount> quantity,
      Optional<String> when,
      Term status,
      String polarity) {}

  /** How much; the numbers where the words tell them. */
  public record Amount(
      String text, Optional<Double> min, Optional<Double> max, Optional<String> unit) {}

  /** The article of a claim. */
  public record Origin(
      String id,
      Optional<String> title,
      Actor outlet,
      Optional<String> published,
      Optional<String> url) {}
}
