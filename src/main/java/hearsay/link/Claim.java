package hearsay.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A state of mind or a shipment of one article, with those who affirm or deny it.
 *
 * @param content the node of the state or the shipment
 * @param kind the attitude or the goods
 * @param recipient of a shipment
 * @param topic what the state is about, or the words for the goods
 * @param done whether a shipment is said to take place, rather than to be planned
 * @param time the days that a shipment may have taken place on, or the day of publication
 * @param sentence its words, in lower case, without punctuation
 */
record Claim(
    Node content,
    String article,
    Node kind,
    Optional<Node> recipient,
    Topic topic,
    boolean done,
    Period time,
    Optional<Amount> amount,
    String sentence,
    List<Voice> voices) {
  Claim {
    voices = List.copyOf(voices);
  }

  /**
   * What a claim is about.
   *
   * @param words their stems, without those of the actors' names
   * @param label in the article's words
   */
  record Topic(Set<String> words, Set<Node> actors, String label) {
    Topic {
      words = Set.copyOf(words);
      actors = Set.copyOf(actors);
    }

    int size() {
      return words.size() + actors.size();
    }

    boolean isEmpty() {
      return size() == 0;
    }

    /** Whether no words tell it, not even <i>it</i>. */
    boolean isUntold() {
      return isEmpty() && label.isEmpty();
    }
  }

  /** How much. */
  record Amount(OptionalDouble least, OptionalDouble most, String unit) {}

  /** One who affirms or denies a claim, and the named ones who report it, the farthest first. */
  record Voice(Node assertion, Node source, boolean affirms, Optional<Node> teller) {}

  /**
   * Whether both have the same words, which makes them copies, and the same words for the topic.
   */
  boolean isSaidAs(Claim other) {
    return !sentence.isEmpty()
        && sentence.equals(other.sentence)
        && topic.equals(other.topic)
        && recipient.equals(other.recipient);
  }

  boolean isDated() {
    return !time.equals(Period.ALWAYS);
  }

  boolean isDenied() {
    return voices.stream().anyMatch(voice -> !voice.affirms());
  }
}
