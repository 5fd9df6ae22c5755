package hearsay.grammar;

import hearsay.model.Span;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb or predicate with its entourage: <i>has <b>never</b> said</i>, <i>is increasingly
 * worried</i>, <i>called out</i>.
 *
 * @param first the place of its first word
 * @param last the place of its last word
 */
public record VerbGroup(Tree tree, Token head, int first, int last) {
  private static final Set<String> FUTURE = Set.of("will", "wo", "shall", "'ll", "’ll", "going");

  /** The group around {@code head}: auxiliaries, copula, negation, adverbs, particle. */
  public static VerbGroup of(Tree tree, Token head) {
    int first = head.index();
    while (first > 0 && belongs(tree.tokens().get(first - 1), tree, head)) {
      first--;
    }
    while (first < head.index()
        && Tree.is(tree.tokens().get(first), "advmod")
        && isOpening(tree, first)) {
      first++;
    }
    int last = head.index();
    while (last + 1 < tree.tokens().size() && follows(tree.tokens().get(last + 1), head)) {
      last++;
    }
    return new VerbGroup(tree, head, first, last);
  }

  private static boolean belongs(Token token, Tree tree, Token head) {
    if (token.head() == head.index()) {
      return Tree.is(token, "aux", "cop", "neg") || isAdverb(token);
    }
    return Tree.is(token, "advmod")
        && token.tag().startsWith("RB")
        && tree.head(token)
            .filter(above -> above.head() == head.index() && isAdverb(above))
            .isPresent();
  }

  private static boolean isAdverb(Token token) {
    return Tree.is(token, "advmod") && token.tag().startsWith("RB");
  }

  private static boolean isOpening(Tree tree, int place) {
    return place == 0 && tree.tokens().size() > 1 && tree.tokens().get(1).word().equals(",");
  }

  private static boolean follows(Token token, Token head) {
    return token.head() == head.index()
        && (Tree.is(token, "compound:prt") || Negation.isNegation(token));
  }

  /** The words of the group as one stretch of text. */
  public Span span() {
    return tree.span(first, last);
  }

  /** The auxiliaries and the copula, in order. */
  public List<Token> auxiliaries() {
    return tree.children(head, "aux", "cop");
  }

  /** The modal verb, if there is one: <i>may</i>, <i>would</i>. */
  public Optional<Token> modal() {
    return auxiliaries().stream().filter(token -> token.tag().equals("MD")).findFirst();
  }

  /** Whether the subject undergoes what the verb says. */
  public boolean isPassive() {
    return tree.child(head, "aux:pass", "nsubj:pass").isPresent();
  }

  /** When it holds, as the group's form tells. */
  public Tense tense() {
    for (Token aux : auxiliaries()) {
      String word = aux.lower();
      if (FUTURE.contains(word) || (word.equals("would") && !head.tag().equals("VBN"))) {
        return Tense.FUTURE;
      }
    }
    Token finite = auxiliaries().isEmpty() ? head : auxiliaries().getFirst();
    boolean perfect =
        auxiliaries().stream().anyMatch(token -> token.lemma().equals("have"))
            && !finite.tag().equals("MD");
    if (finite.tag().equals("VBD") || perfect) {
      return Tense.PAST;
    }
    return finite.tag().equals("VBN") && auxiliaries().isEmpty() ? Tense.PAST : Tense.PRESENT;
  }
}
