package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
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
        tree.children(verb, "ccomp", "parataxis", "dep", "nsubj").stream()
            .filter(child -> child.index() < verb.index())
            .filter(child -> isHost(tree, verb, child))
            .findFirst();
    boolean isMarkedAs = tree.child(verb, "mark").filter(m -> m.lemma().equals("as")).isPresent();
    boolean isAside = Tree.is(verb, "parataxis", "dep") || (isMarkedAs && Tree.is(verb, "advcl"));
    Optional<Token> host = before.or(() -> tree.head(verb).filter(above -> isAside));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = around(tree, verb, host.get(), before.isPresent());
    return made(rule, tree, verb, isMarkedAs ? "as" : "paren", host.get(), content);
  }

  private static boolean isHost(Tree tree, Token verb, Token child) {
    if (Tree.is(child, "nsubj")) {
      return Subjects.own(tree, verb).filter(own -> own.index() > child.index()).isPresent();
    }
    return child.isVerb() || tree.child(child, "nsubj", "cop").isPresent();
  }

  /** All of the sentence but the comment, when the comment is set apart; else the host alone. */
  private static BitSet around(Tree tree, Token verb, Token host, boolean isBelow) {
    BitSet comment = new BitSet();
    comment.set(verb.index());
    for (Token child : tree.children(verb)) {
      if (child.index() != host.index()
          && (child.index() > verb.index()
              || !Tree.is(child, "advcl", "advmod", "obl", "cc", "dep", "ccomp", "parataxis"))
          && !Tree.is(child, "conj", "cc")) {
        comment.or(tree.subtree(child));
      }
    }
    BitSet content = tree.subtree(host);
    boolean isTop = (isBelow ? verb : host).head() < 0;
    int first = comment.nextSetBit(0);
    int last = comment.length();
    boolean closes = last >= tree.tokens().size() - 1;
    if (isTop && (closes || isApart(tree, last)) && first > 1) {
      content.set(0, first);
    }
    content.andNot(comment);
    return content;
  }

  private static boolean isApart(Tree tree, int place) {
    return place < tree.tokens().size() && tree.tokens().get(place).word().equals(",");
  }

  private static Optional<Candidate> made(
      String rule, Tree tree, Token verb, String frame, Token theme, BitSet content) {
    Span cue = CueGroup.of(tree, verb).span(Optional.empty());
    return Signal.ofVerb(rule, tree, verb, frame, cue)
        .attributing(content, ReportedClauseRule.source(tree, verb), Optional.of(theme));
  }
}
