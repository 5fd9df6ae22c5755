package hearsay.explore;

import java.util.List;
import java.util.Map;

/**
 * Which claims are wanted, as addresses and command lines tell it.
 *
 * <p>Values of one name are alternatives; names narrow each other. An actor is a name or an IRI and
 * stands for everyone who belongs to them; a concept is a word or a term and stands for all that is
 * narrower.
 *
 * <pre>
 * q            words that the claim, its sentence or its title hold; "two words" together
 * source       (actor) who claims it
 * about        (actor) whom it concerns, in whatever part
 * experiencer  (actor) whose state of mind it is
 * toward       (actor) whom a state of mind is about
 * sender       (actor) who sends
 * recipient    (actor) who receives
 * attitude     (concept)
 * goods        (concept)
 * act          (concept) the speech act
 * kind         text, state or shipment
 * stance       affirms, denies, asks, demands or leaves-open
 * polarity     positive or negative
 * certainty    certain, probable or possible
 * outlet       (actor) who published it; no one else
 * named        true or false: whether the source has a name
 * article      the id or the IRI of an article
 * since, until the days between which it was published, both included: 2024-10-23
 * </pre>
 *
 * @param values the values of each name
 */
public record Filter(Map<String, List<String>> values) {
  /** Which lets all claims through. */
  public static final Filter ALL = new Filter(Map.of());

  public Filter {
    values = Map.copyOf(values);
  }
}
