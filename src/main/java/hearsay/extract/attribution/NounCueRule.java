package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what a noun announces: <i>his concern that</i>, <i>made a promise to</i>.
 *
 * <pre>
 * The minister 's promise to reopen the port
 * source---------  cue--- content-----------
 * </pre>
 */
final class NounCueRule implements AttributionRule {
  private static final Set<String> BEARERS = Set.of("by", "from", "among");
  private static final int WIDEST = 6;

  @Override
  public String name() {
    return "noun-cue";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.atEachWord(this::candidate);
  }

  private Optional<Candidate> candidate(Tree tree, Token noun) {
    if (!noun.tag().matches("NNS?")) {
      return Optional.empty();
    }
    Optional<Token> clause =
        tree.children(noun, "acl", "ccomp").stream()
            .filter(child -> child.index() > noun.index())
            .filter(child -> tree.child(child, "mark").isPresent() && !Tree.is(child, "acl:relcl"))
            .findFirst();
    if (clause.isPresent()) {
      return Optional.of(
          made(tree, noun, mark(tree, clause.get()), clause.get(), Optional.empty()));
    }
    Optional<Token> equated = equated(tree, noun);
    if (equated.isPresent()) {
      return Optional.of(made(tree, noun, "is", equated.get(), Optional.empty()));
    }
    return tree.children(noun, "nmod").stream()
        .filter(child -> child.index() > noun.index())
        .filter(child -> tree.child(child, "case").isPresent())
        .filter(child -> !BEARERS.contains(Frames.preposition(tree, child)))
        .findFirst()
        .map(
            child ->
                made(
                    tree, noun, Frames.preposition(tree, child), child, tree.child(child, "case")));
  }

  private static String mark(Tree tree, Token clause) {
    return tree.child(clause, "mark").map(Token::lemma).orElse("");
  }

  /** The clause that the noun is said to be: <i>his concern is that it closes</i>. */
  private static Optional<Token> equated(Tree tree, Token noun) {
    if (!Tree.is(noun, "nsubj")) {
      return Optional.empty();
    }
    Token above = tree.tokens().get(noun.head());
    if (above.lemma().equals("be")) {
      return tree.child(above, "ccomp", "xcomp");
    }
    return Optional.of(above)
        .filter(
            token -> tree.child(token, "cop").isPresent() && tree.child(token, "mark").isPresent());
  }

  private Candidate made(
      Tree tree, Token noun, String frame, Token theme, Optional<Token> preposition) {
    Optional<Token> owner = tree.child(noun, "nmod:poss");
    Optional<Token> carrier = carrier(tree, noun).filter(verb -> owner.isEmpty());
    Optional<Token> bearer =
        owner
            .or(() -> bearer(tree, noun))
            .or(() -> carrier.flatMap(verb -> Subjects.of(tree, verb)))
            .filter(token -> !Subjects.isPlaceholder(token));
    BitSet content = tree.subtree(theme);
    preposition.ifPresent(word -> content.andNot(tree.subtree(word)));
    content.clear(noun.index());
    String whole = (carrier.isPresent() ? "verb+" : owner.isPresent() ? "own+" : "") + frame;
    Span cue = cue(tree, noun, owner, carrier, preposition);
    return new Signal(name(), tree, noun, noun.lemma() + "/n", whole, cue)
        .attributing(content, bearer, theme);
  }

  /** The verb that the noun is the object of: <i>expressed concern</i>. */
  private static Optional<Token> carrier(Tree tree, Token noun) {
    return tree.head(noun)
        .filter(verb -> Tree.is(noun, "obj") && verb.isVerb())
        .filter(verb -> verb.index() < noun.index() && noun.index() - verb.index() <= WIDEST);
  }

  private static Optional<Token> bearer(Tree tree, Token noun) {
    return tree.children(noun, "nmod").stream()
        .filter(child -> BEARERS.contains(Frames.preposition(tree, child)))
        .findFirst();
  }

  private static Span cue(
      Tree tree,
      Token noun,
      Optional<Token> owner,
      Optional<Token> carrier,
      Optional<Token> preposition) {
    int first = noun.index();
    int floor = owner.map(token -> tree.subtree(token).length()).orElse(0);
    while (first > floor
        && tree.tokens().get(first - 1).head() == noun.index()
        && !Tree.is(tree.tokens().get(first - 1), "case", "nmod", "punct")) {
      first--;
    }
    if (carrier.isPresent()) {
      first = CueGroup.of(tree, carrier.get()).first();
    }
    int last = noun.index();
    if (preposition.filter(word -> word.index() == noun.index() + 1).isPresent()) {
      last++;
    }
    return tree.span(first, last);
  }
}
