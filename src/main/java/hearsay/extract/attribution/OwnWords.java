package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.lexicon.CueActs;
import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import java.util.Set;

/**
 * Finds what those who are quoted do not vouch for themselves.
 *
 * <pre>
 * “We deny that Oslo sold arms,” she said.   a denial within what she says
 * “I do not think that Oslo fears a war.”    a belief that is negated
 * “I know that Oslo sold arms.”              no more than what she says
 * </pre>
 *
 * <p>PolNeAR marks none of these, so that weights learned from it count against them all.
 */
record OwnWords(CueActs acts, Readings readings) {
  private static final Set<String> SPEAKING = Set.of("i", "we");
  private static final Set<String> LISTENING = Set.of("you");
  private static final Set<String> OPEN =
      Set.of("hs:Denial", "hs:Question", "hs:Demand", "hs:Order", "hs:Refusal");

  /** Whether the candidate's source is one who speaks or is spoken to. */
  static boolean isOfTheSpeech(Candidate candidate) {
    return isAnyOf(candidate, SPEAKING) || isAnyOf(candidate, LISTENING);
  }

  private static boolean isAnyOf(Candidate candidate, Set<String> pronouns) {
    return candidate.source().filter(head -> pronouns.contains(head.lower())).isPresent();
  }

  /** Whether who is quoted does not vouch for what the candidate would attribute. */
  boolean leaveOpen(Passage passage, Candidate candidate) {
    if (!isAnyOf(candidate, SPEAKING)
        || !acts.knows(candidate.word())
        || !passage.isQuoted(candidate.head())) {
      return false;
    }
    Attribution reading = readings.read(passage, candidate);
    boolean clause = candidate.theme().filter(theme -> Tree.is(theme, "ccomp")).isPresent();
    boolean doubted =
        reading.polarity() == Polarity.NEGATIVE || reading.certainty() == Certainty.POSSIBLE;
    return OPEN.contains(reading.act()) || (clause && doubted);
  }
}
