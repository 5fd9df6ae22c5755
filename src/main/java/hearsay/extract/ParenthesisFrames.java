package hearsay.extract;

import hearsay.grammar.Clauses;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Proposes a verb that comments on the sentence around it: <i>the port, he added, would close</i>.
 *
 * <pre>
 * The port , he added , would close .
 * content-   S- cue--   content----
 * </pre>
 */
final class ParenthesisFrames {
  private ParenthesisFrames() {}

  static Optional<Candidate> candidate(String rule, Tree tree, Token verb) {
    if (tree.child(verb, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> before =
        tree.children(verb, "ccomp", "parataxis", "dep").stream()
            .filter(child -> child.index() < verb.index())
            .filter(child -> child.isVerb() || tree.child(child, "nsubj", "cop").isPresent())
            .findFirst();
    if (before.isPresent()) {
      BitSet content = tree.subtree(before.get());
      return made(rule, tree, verb, "paren", before.get(), content);
    }
    Optional<Token> host = tree.head(verb).filter(above -> Tree.is(verb, "parataxis", "dep"));
    boolean isMarkedAs = tree.child(verb, "mark").filter(m -> m.lemma().equals("as")).isPresent();
    if (host.isEmpty() && isMarkedAs && Tree.is(verb, "advcl")) {
      host = tree.head(verb);
    }
    if (host.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(host.get());
    content.andNot(tree.subtree(verb));
    return made(rule, tree, verb, isMarkedAs ? "as" : "paren", host.get(), content);
  }

  private static Optional<Candidate> made(
      String rule, Tree tree, Token verb, String frame, Token theme, BitSet content) {
    List<Span> pieces = Clauses.pieces(tree, content);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.of(
            rule,
            tree,
            verb,
            verb.lemma(),
            frame,
            ReportedClauseRule.source(tree, verb),
            List.of(CueGroup.of(tree, verb).span(Optional.empty())),
            pieces,
            Optional.of(theme)));
  }
}
