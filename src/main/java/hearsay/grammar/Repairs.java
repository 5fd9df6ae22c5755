package hearsay.grammar;

import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what parsers are known to get wrong: where <i>that</i> is left out, where the object stands
 * last, gerunds, symbols of shares, and who is named last as speaking.
 *
 * <pre>
 * He said the port has closed: read as [he said the port] has closed
 *    ---- csubj ------ closed    mended to said -- ccomp -- closed
 *
 * He rejected as false a report that …: read as rejected -- obl -- [as false a report]
 *                                       mended to rejected -- obj -- [a report]
 * </pre>
 */
final class Repairs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int LONGEST = 300;

  private Repairs() {}

  static Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    if (sentence.tokens().size() > LONGEST) {
      return sentence;
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token verb = mended.tokens().get(i);
      if (verb.relation().equals("csubj") && isFinite(mended, verb) && verb.head() > i) {
        mended = withClause(mended, verb).orElse(mended);
      }
      if (Refutation.isFalsehood(mended.tokens().get(i))) {
        mended = withObject(mended, mended.tokens().get(i)).orElse(mended);
      }
      mended = GerundRepair.at(mended, mended.tokens().get(i)).orElse(mended);
      mended = TickerRepair.at(mended, mended.tokens().get(i)).orElse(mended);
      mended = ClosingTagRepair.at(mended, mended.tokens().get(i)).orElse(mended);
    }
    return mended;
  }

  /** <i>Thinks</i>, <i>did not think</i>; not <i>to think</i>. */
  private static boolean isFinite(Sentence sentence, Token verb) {
    return FINITE.contains(verb.tag())
        || (verb.tag().equals("VB")
            && child(sentence, verb, "aux", true)
                .filter(aux -> !aux.tag().equals("TO"))
                .isPresent());
  }

  private static Optional<Sentence> withClause(Sentence sentence, Token verb) {
    Token clause = sentence.tokens().get(verb.head());
    Optional<Token> subject = child(sentence, verb, "nsubj", true);
    Optional<Token> object = child(sentence, verb, "obj", false);
    boolean isMistaken =
        subject.filter(token -> !token.tag().startsWith("W")).isPresent()
            && object.filter(token -> token.index() < clause.index()).isPresent();
    if (!isMistaken) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(relinked(token, verb, clause, object.get()));
    }
    return Optional.of(new Sentence(sentence.block(), tokens));
  }

  /**
   * Makes an object of the noun that {@code word} stands before, as in <i>as false a report</i>.
   */
  private static Optional<Sentence> withObject(Sentence sentence, Token word) {
    Optional<Token> noun = sentence.head(word).filter(head -> Tree.is(word, "amod"));
    Optional<Token> as =
        noun.flatMap(head -> child(sentence, head, "case", true))
            .filter(token -> token.lower().equals("as") && token.index() == word.index() - 1);
    if (as.isEmpty() || !Tree.is(noun.get(), "obl", "nmod") || noun.get().head() < 0) {
      return Optional.empty();
    }
    Token object = noun.get();
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(object.index(), linked(object, object.head(), "obj"));
    tokens.set(word.index(), linked(word, object.head(), "obl"));
    tokens.set(as.get().index(), linked(as.get(), word.index(), "case"));
    return Optional.of(new Sentence(sentence.block(), tokens));
  }

  private static Token relinked(Token token, Token verb, Token clause, Token object) {
    if (token.index() == verb.index()) {
      return linked(token, clause.head(), clause.relation());
    }
    if (token.index() == clause.index()) {
      return linked(token, verb.index(), "ccomp");
    }
    if (token.index() == object.index()) {
      return linked(token, clause.index(), "nsubj");
    }
    boolean above = token.index() < verb.index() || Tree.is(token, "punct", "parataxis");
    return token.head() == clause.index() && above
        ? linked(token, verb.index(), token.relation())
        : token;
  }

  static Token linked(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.word(),
        token.lemma(),
        token.tag(),
        head,
        relation,
        token.entity());
  }

  static Optional<Token> child(Sentence sentence, Token verb, String relation, boolean isBefore) {
    return sentence.tokens().stream()
        .filter(token -> token.head() == verb.index() && Tree.is(token, relation))
        .filter(token -> isBefore == token.index() < verb.index())
        .findFirst();
  }
}
