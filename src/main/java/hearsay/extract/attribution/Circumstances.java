package hearsay.extract.attribution;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/** Reads to whom and when something was said: <i>told <b>Reuters</b> on <b>Monday</b></i>. */
final class Circumstances {
  private static final Set<String> ADDRESSED = WordClass.of("addressing-verb");
  private static final Set<String> TIMES =
      WordClass.of("weekday", "month", "month-short", "telling-time");

  private Circumstances() {}

  /** To whom: the object of <i>told</i>, the phrase in <i>said to</i>. */
  static Optional<Reference> addressee(Candidate candidate) {
    Tree tree = candidate.tree();
    Token head = candidate.head();
    Optional<Token> object =
        tree.child(head, "iobj")
            .or(() -> tree.child(head, "obj").filter(t -> ADDRESSED.contains(head.lemma())))
            .or(() -> to(tree, head));
    return object
        .filter(token -> token.isNoun() || token.isPronoun())
        .map(token -> NounPhrase.reference(tree, token))
        .filter(reference -> outside(candidate, reference.span()));
  }

  private static Optional<Token> to(Tree tree, Token head) {
    return tree.children(head, "obl").stream()
        .filter(token -> Frames.preposition(tree, token).equals("to"))
        .findFirst();
  }

  /** When: a day, a month or another time that hangs on the cue. */
  static Optional<Span> time(Candidate candidate) {
    Tree tree = candidate.tree();
    return tree.children(candidate.head(), "obl", "advmod", "nmod").stream()
        .filter(token -> TIMES.contains(token.lower()))
        .map(token -> NounPhrase.of(tree, token))
        .filter(span -> outside(candidate, span))
        .findFirst();
  }

  private static boolean outside(Candidate candidate, Span span) {
    return candidate.content().stream().noneMatch(piece -> piece.overlaps(span));
  }
}
