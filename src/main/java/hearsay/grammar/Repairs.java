package hearsay.grammar;

import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what parsers are known to get wrong where <i>that</i> is left out.
 *
 * <pre>
 * He said the port has closed: read as [he said the port] has closed
 *    ---- csubj ------ closed    mended to said -- ccomp -- closed
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
      if (verb.relation().equals("csubj") && FINITE.contains(verb.tag()) && verb.head() > i) {
        mended = withClause(mended, verb).orElse(mended);
      }
    }
    return mended;
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
    return token.head() == clause.index() && token.index() < verb.index()
        ? linked(token, verb.index(), token.relation())
        : token;
  }

  private static Token linked(Token token, int head, String relation) {
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

  private static Optional<Token> child(
      Sentence sentence, Token verb, String relation, boolean isBefore) {
    return sentence.tokens().stream()
        .filter(token -> token.head() == verb.index() && Tree.is(token, relation))
        .filter(token -> isBefore == token.index() < verb.index())
        .findFirst();
  }
}
