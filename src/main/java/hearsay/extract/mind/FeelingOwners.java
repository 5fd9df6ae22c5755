package hearsay.extract.mind;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose a feeling is that a noun names: <i><b>Oslo's</b> fears</i>, <i>unease in
 * <b>Oslo</b></i>.
 */
final class FeelingOwners {
  private static final Set<String> PLACES = Set.of("in", "among", "within", "of");
  private static final Set<String> VEHICLES = WordClass.of("vehicle");

  private final Minds minds;

  FeelingOwners(Minds minds) {
    this.minds = minds;
  }

  /** Who feels: <i>Oslo</i> in <i>Oslo issued a statement voicing concern</i>. */
  Optional<Token> speaker(Tree tree, Token subject) {
    if (minds.actors().isActor(tree, subject) || !VEHICLES.contains(subject.lemma())) {
      return Optional.of(subject).filter(token -> minds.actors().isActor(tree, token));
    }
    return owner(tree, subject)
        .or(
            () ->
                tree.head(subject)
                    .filter(verb -> verb.isVerb() && Tree.is(subject, "obj"))
                    .flatMap(verb -> minds.feeler(tree, verb)));
  }

  /** Who stands before {@code noun} as its owner: <i>Oslo's fears</i>. */
  Optional<Token> owner(Tree tree, Token noun) {
    return tree.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> minds.actors().isOwner(tree, child))
        .findFirst()
        .or(() -> headlined(tree, noun));
  }

  /** <i>Oslo ‘fears chaos’</i>, where the tagger saw a noun. */
  private Optional<Token> headlined(Tree tree, Token noun) {
    boolean clause = tree.child(noun, "acl").filter(verb -> verb.tag().equals("VBG")).isPresent();
    int at = noun.index() - 1;
    boolean quoted = at > 0 && tree.tokens().get(at).word().matches("['‘\"“]");
    Optional<Token> name =
        at < 0 ? Optional.empty() : Optional.of(tree.tokens().get(quoted ? at - 1 : at));
    return name.filter(token -> clause && token.tag().startsWith("NNP"))
        .filter(token -> minds.actors().isActor(tree, token));
  }

  /** Whose place stands right after {@code noun}: <i>unease in Oslo</i>. */
  Optional<Token> placed(Tree tree, Token noun) {
    return tree.children(noun, "nmod").stream()
        .filter(child -> tree.subtree(child).nextSetBit(0) == noun.index() + 1)
        .filter(
            child -> tree.child(child, "case").filter(p -> PLACES.contains(p.lemma())).isPresent())
        .filter(child -> minds.actors().isActor(tree, child))
        .filter(child -> !child.lemma().equals("public"))
        .filter(
            child -> !NounPhrase.preposition(tree, child).equals("of") || child.tag().equals("NNS"))
        .findFirst();
  }
}
