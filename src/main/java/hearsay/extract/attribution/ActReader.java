package hearsay.extract.attribution;

import hearsay.grammar.Refutation;
import hearsay.grammar.Tree;
import hearsay.lexicon.CueActs;
import hearsay.lexicon.CueActs.Act;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is done by a cue where it stands: asked about is a question, asked for a demand. */
final class ActReader {
  private static final String DENIAL = "hs:Denial";
  private static final String REFUSAL = "hs:Refusal";
  private static final Set<String> REJECTING = Set.of(DENIAL, REFUSAL);
  private static final Set<String> REQUESTS = WordClass.of("request");

  /** What is denied where a noun of these is rejected: <i>dismissed the idea that it leaked</i>. */
  private static final Set<String> DENIABLE =
      Set.of(
          "hs:Accusation",
          "hs:Belief",
          "hs:Complaint",
          "hs:Criticism",
          "hs:Fear",
          "hs:Prediction",
          "hs:Report",
          "hs:Statement",
          "hs:Suggestion",
          "hs:Worry");

  private final CueActs acts;

  ActReader(CueActs acts) {
    this.acts = acts;
  }

  /** What is done by the cue, with its particle if the table knows it so: <i>ruled out</i>. */
  Act of(Candidate candidate) {
    Act act = ownAct(candidate);
    if (act.term().equals(DENIAL) && isOfRequest(candidate)) {
      return new Act(REFUSAL, act.certainty());
    }
    if (act.term().equals(DENIAL) && candidate.rule().equals(QuotedSpeechRule.NAME)) {
      return new Act("hs:Statement", act.certainty()); // his own words, not those he denies
    }
    return DENIABLE.contains(act.term()) && (isRejected(candidate) || isCalledFalse(candidate))
        ? new Act(DENIAL, act.certainty())
        : act;
  }

  /** Whether what is denied was asked for: <i>denied him a visa</i>, <i>dismissed a lawsuit</i>. */
  private static boolean isOfRequest(Candidate candidate) {
    return candidate.tree().children(candidate.head(), "obj", "nsubj:pass").stream()
        .anyMatch(object -> REQUESTS.contains(object.lemma()));
  }

  /** Whether the cue is a noun that its verb rejects: <i>rejected the idea that</i>. */
  private boolean isRejected(Candidate candidate) {
    return candidate.head().isNoun()
        && Tree.is(candidate.head(), "obj")
        && candidate
            .tree()
            .head(candidate.head())
            .filter(verb -> REJECTING.contains(acts.of(verb.lemma()).term()))
            .isPresent();
  }

  /**
   * Whether what the cue is about is a report that it calls false: <i>described it as a lie</i>.
   */
  private static boolean isCalledFalse(Candidate candidate) {
    return Stream.of(Optional.of(candidate.head()), candidate.theme())
        .flatMap(Optional::stream)
        .filter(word -> Tree.is(word, "obj"))
        .anyMatch(word -> Refutation.isCalledFalse(candidate.tree(), word));
  }

  private Act ownAct(Candidate candidate) {
    return Stream.concat(
            candidate.tree().children(candidate.head(), "compound:prt").stream().map(Token::lemma),
            link(candidate).stream())
        .map(word -> candidate.word() + ' ' + word)
        .filter(acts::knows)
        .map(acts::of)
        .findFirst()
        .orElseGet(() -> acts.of(candidate.word()));
  }

  private static Optional<String> link(Candidate candidate) {
    Tree tree = candidate.tree();
    return Frames.link(candidate.frame())
        .filter(
            word ->
                !word.equals("to")
                    || tree.children(candidate.head(), "xcomp").stream()
                        .anyMatch(clause -> Frames.mark(tree, clause).equals("to")));
  }
}
