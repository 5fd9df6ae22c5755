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
 * There are reasons that Oslo would be angry , the envoy said .
 * read as angry -- parataxis -- said
 * mended to are -- parataxis -- said
 * </pre>
 */
final class ClosingTagRepair {
  private static final Set<String> SAYING = WordClass.of("plain-saying-verb");

  private ClosingTagRepair() {}

  static Optional<Sentence> at(Sentence sentence, Token verb) {
    if (!Tree.is(verb, "parataxis") || !SAYING.contains(verb.lemma()) || !isLast(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> root =
        sentence.tokens().stream()
            .filter(token -> token.head() < 0 && token.index() < verb.index())
            .filter(token -> token.index() != verb.head())
            .findFirst();
    return root.filter(unused -> followsComma(sentence, verb))
        .map(top -> relinked(sentence, verb, top));
  }

  private static Sentence relinked(Sentence sentence, Token verb, Token root) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(verb.index(), Repairs.linked(verb, root.index(), "parataxis"));
    return new Sentence(sentence.block(), tokens);
  }

  /** Whether nothing follows but marks. */
  private static boolean isLast(Sentence sentence, Token verb) {
    return sentence.tokens().subList(verb.index() + 1, sentence.tokens().size()).stream()
        .allMatch(token -> Tree.is(token, "punct"));
  }

  /** Whether its subject comes right after a comma. */
  private static boolean followsComma(Sentence sentence, Token verb) {
    return Repairs.child(sentence, verb, "nsubj", true)
        .flatMap(
            subject ->
                sentence.tokens().stream()
                    .filter(token -> token.head() == subject.index() || token.equals(subject))
                    .findFirst())
        .filter(first -> first.index() > 0)
        .map(first -> sentence.tokens().get(first.index() - 1))
        .filter(mark -> mark.word().equals(","))
        .isPresent();
  }
}
