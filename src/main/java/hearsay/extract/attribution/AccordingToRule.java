package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes sentences that a phrase gives to a source: <i>according to the ministry</i>, <i>per
 * officials</i>, <i>in her view</i>.
 *
 * <pre>
 * The port is closed , according to the ministry .
 * content-----------   cue--------- source------
 * </pre>
 */
final class AccordingToRule implements AttributionRule {
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "eye", "estimation", "judgment", "assessment", "telling");

  @Override
  public String name() {
    return "according-to";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.atEachWord(this::candidate);
  }

  private Optional<Candidate> candidate(Tree tree, Token token) {
    String word = token.lower();
    if (word.equals("according") && followedBy(tree, token, "to")) {
      Token to = tree.tokens().get(token.index() + 1);
      return nounAfter(tree, to)
          .flatMap(
              noun ->
                  made(tree, token, "according to", noun, tree.span(token.index(), to.index())));
    }
    if (word.equals("per") && Tree.is(token, "case")) {
      return tree.head(token).flatMap(noun -> made(tree, token, "per", noun, token.span()));
    }
    return view(tree, token);
  }

  private Optional<Candidate> view(Tree tree, Token token) {
    if (!VIEWS.contains(token.lemma()) || !Tree.is(token, "obl", "nmod")) {
      return Optional.empty();
    }
    Optional<Token> in =
        tree.child(token, "case").filter(c -> Set.of("in", "by").contains(c.lemma()));
    Optional<Token> owner = tree.child(token, "nmod:poss").or(() -> tree.childAfter(token, "nmod"));
    if (in.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    return made(tree, token, "in " + token.lemma(), owner.get(), token.span());
  }

  private static boolean followedBy(Tree tree, Token token, String next) {
    return tree.after(token).filter(t -> t.word().equalsIgnoreCase(next)).isPresent();
  }

  private static Optional<Token> nounAfter(Tree tree, Token to) {
    for (int i = to.index() + 1; i < Math.min(tree.tokens().size(), to.index() + 12); i++) {
      Token token = tree.tokens().get(i);
      if (token.isNoun() || token.isPronoun()) {
        Token at = token;
        while (Tree.is(at, "compound", "nmod:poss", "amod", "flat", "nummod", "det")
            && tree.tokens().get(at.head()).index() > to.index()) {
          at = tree.tokens().get(at.head());
        }
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> made(Tree tree, Token head, String word, Token noun, Span cue) {
    Token phrase = noun;
    while (Tree.is(phrase, "nmod:poss")
        || (phrase.index() < head.index() && Tree.is(phrase, "nmod"))) {
      phrase = tree.tokens().get(phrase.head());
    }
    BitSet aside = tree.subtree(phrase);
    aside.or(tree.subtree(head));
    widenToComma(tree, head, aside);
    Token host = host(tree, phrase, aside);
    BitSet content = tree.subtree(host);
    content.andNot(aside);
    return new Signal(name(), tree, head, word, "phrase", cue)
        .attributing(content, Optional.of(noun), Optional.of(host));
  }

  /** A phrase that opens the sentence goes up to its comma, whatever the parser thought. */
  private static void widenToComma(Tree tree, Token head, BitSet aside) {
    if (head.index() > 1) {
      return;
    }
    for (int i = aside.length(); i < tree.tokens().size(); i++) {
      Token token = tree.tokens().get(i);
      if (token.word().equals(",")) {
        aside.set(0, i + 1);
        return;
      }
      if (!token.isNoun() && !Tree.is(token, "det", "compound", "amod", "case", "nmod")) {
        return;
      }
    }
  }

  /** The clause that the phrase comments on: the whole sentence when it stands at an end of it. */
  private static Token host(Tree tree, Token phrase, BitSet aside) {
    int first = aside.nextSetBit(0);
    int last = tree.tokens().size() - 1;
    boolean closes =
        aside.length() >= last && first > 0 && tree.tokens().get(first - 1).word().equals(",");
    Token at = phrase;
    while (at.head() >= 0) {
      at = tree.tokens().get(at.head());
      boolean isClause =
          tree.child(at, "nsubj").isPresent() && !Tree.is(at, "acl", "advcl", "xcomp", "dep");
      if (isClause && !closes) {
        return at;
      }
    }
    return at;
  }
}
