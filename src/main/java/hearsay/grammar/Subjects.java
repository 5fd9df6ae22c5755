package hearsay.grammar;

import hearsay.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * Who does what a verb says, wherever the sentence names it.
 *
 * <pre>
 * The minister came to Oslo and tried to explain that …
 *     --------                           explain
 * </pre>
 */
public final class Subjects {
  private static final int FARTHEST = 8;

  private Subjects() {}

  /** The head of the subject of {@code verb}; of a passive, the one it is done to. */
  public static Optional<Token> of(Tree tree, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> own = own(tree, at);
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> above = tree.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      if (Tree.is(at, "acl") && above.get().index() < at.index()) {
        return besideObject(tree, at, above.get()).or(() -> above);
      }
      if (Tree.is(at, "xcomp")) {
        Optional<Token> controlled = tree.child(above.get(), "obj", "iobj");
        if (controlled.filter(object -> object.index() < verb.index()).isPresent()) {
          return controlled;
        }
      } else if (!Tree.is(at, "conj", "advcl", "dep", "parataxis", "cop", "aux")) {
        return Optional.empty();
      }
      at = above.get();
    }
    return Optional.empty();
  }

  /** <i><b>He</b> denied the charge, saying …</i>: what looks like the charge saying so. */
  private static Optional<Token> besideObject(Tree tree, Token gerund, Token noun) {
    boolean comma = tree.before(gerund).filter(mark -> mark.word().equals(",")).isPresent();
    if (!comma || !gerund.tag().equals("VBG")) {
      return Optional.empty();
    }
    Token at = noun;
    for (int steps = 0; steps < FARTHEST && Tree.is(at, "nmod", "conj"); steps++) {
      at = tree.tokens().get(at.head());
    }
    return Tree.is(at, "obj", "obl")
        ? tree.head(at).flatMap(verb -> own(tree, verb))
        : Optional.empty();
  }

  /** The subject that hangs on {@code verb} itself; of several before it, the nearest. */
  public static Optional<Token> own(Tree tree, Token verb) {
    List<Token> subjects = tree.children(verb, "nsubj");
    List<Token> before = subjects.stream().filter(t -> t.index() < verb.index()).toList();
    Optional<Token> subject =
        before.isEmpty() ? subjects.stream().findFirst() : Optional.of(before.getLast());
    return subject.map(token -> described(tree, token));
  }

  /** <i><b>Officials</b>, who declined to be named, said</i>: the aside taken for the subject. */
  private static Token described(Tree tree, Token subject) {
    int who = subject.index() - 1;
    if (who < 1 || !subject.isVerb() || !tree.tokens().get(who).tag().equals("WP")) {
      return subject;
    }
    int noun = tree.tokens().get(who - 1).word().equals(",") ? who - 2 : who - 1;
    return noun >= 0 && tree.tokens().get(noun).isNoun() ? tree.tokens().get(noun) : subject;
  }

  /** The one by whom it is done: <i>was approved by <b>the senate</b></i>. */
  public static Optional<Token> agent(Tree tree, Token verb) {
    return tree.children(verb, "obl").stream()
        .filter(
            token -> tree.child(token, "case").filter(by -> by.lemma().equals("by")).isPresent())
        .filter(token -> token.index() > verb.index())
        .findFirst();
  }

  /** Whether {@code subject} only fills the place: <i><b>it</b> is said that</i>. */
  public static boolean isPlaceholder(Token subject) {
    return Tree.is(subject, "expl") || subject.word().equalsIgnoreCase("there");
  }
}
