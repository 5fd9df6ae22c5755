package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes who is named last speak the whole sentence, not a part of it.
 *
 * <pre>
 * There are reasons that Oslo would be angry , the envoy said on Monday .
 * read as angry -- parataxis -- said, or -- dep --, or a relative clause
 * mended to are -- parataxis -- said
 * </pre>
 */
final class ClosingTagRepair {
  private static final Set<String> SAYING = WordClass.of("plain-saying-verb");

  private static final int FARTHEST = 12;

  private ClosingTagRepair() {}

  static Optional<Sentence> at(Sentence sentence, Token verb) {
    boolean loose = Tree.is(verb, "parataxis", "dep", "acl") && verb.tag().matches("VB[DZ]");
    if (!loose || !SAYING.contains(verb.lemma()) || !isLast(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> root =
        sentence.tokens().stream()
            .filter(token -> token.head() < 0 && token.index() < verb.index())
            .findFirst();
    return root.filter(unused -> followsComma(sentence, verb))
        .map(top -> relinked(sentence, verb, top));
  }

  private static Sentence relinked(Sentence sentence, Token verb, Token root) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(verb.index(), Repairs.linked(verb, root.index(), "parataxis"));
    return new Sentence(sentence.block(), tokens);
  }

  /** Whether nothing follows but when and where it was said. */
  private static boolean isLast(Sentence sentence, Token verb) {
    return sentence.tokens().subList(verb.index() + 1, sentence.tokens().size()).stream()
        .allMatch(token -> Tree.is(token, "punct") || isOfCircumstance(sentence, token, verb));
  }

  private static boolean isOfCircumstance(Sentence sentence, Token token, Token verb) {
    return below(sentence, token, verb)
        .filter(child -> Tree.is(child, "obl", "advmod"))
        .isPresent();
  }

  /** Whether its subject comes right after a comma. */
  private static boolean followsComma(Sentence sentence, Token verb) {
    return Repairs.child(sentence, verb, "nsubj", true)
        .map(subject -> sentence.tokens().get(Math.max(0, first(sentence, subject) - 1)))
        .filter(mark -> mark.word().equals(","))
        .isPresent();
  }

  /** The index of the first word of a phrase. */
  private static int first(Sentence sentence, Token head) {
    int first = head.index();
    while (first > 0 && below(sentence, sentence.tokens().get(first - 1), head).isPresent()) {
      first--;
    }
    return first;
  }

  /** The word right below {@code top} that {@code token} belongs to. */
  private static Optional<Token> below(Sentence sentence, Token token, Token top) {
    Token at = token;
    for (int steps = 0; at.head() >= 0 && steps < FARTHEST; steps++) {
      if (at.head() == top.index()) {
        return Optional.of(at);
      }
      at = sentence.tokens().get(at.head());
    }
    return Optional.empty();
  }
}
