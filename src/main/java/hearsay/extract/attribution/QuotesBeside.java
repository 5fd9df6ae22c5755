package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotations that a verb follows or introduces.
 *
 * <pre>
 * " It is closed , " the minister said . " It stays so . "
 * before-------------             verb   after-----------
 * </pre>
 */
final class QuotesBeside {
  private static final Set<String> ADDRESSED = Set.of("tell", "ask", "remind", "assure", "warn");

  private QuotesBeside() {}

  /** The quotation that ends before {@code verb}, with only the speaker between. */
  static Optional<Quoted> before(Passage passage, Tree tree, Token verb) {
    Optional<Quoted> quoted =
        passage
            .quotations()
            .before(verb.span().start())
            .filter(q -> q.block() == tree.sentence().block())
            .filter(q -> endsAsSpeech(passage.text(), q));
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    int from = quoted.get().span().end();
    Span sentence = tree.sentence().span();
    if (from <= sentence.start() && !isTagSentence(passage, tree, from)) {
      return Optional.empty();
    }
    return isClear(tree, verb, from, verb.span().start()) ? quoted : Optional.empty();
  }

  /** Whether a sentence of its own only tells who spoke: <i>"Is it?" he asked.</i>. */
  private static boolean isTagSentence(Passage passage, Tree tree, int quoteEnd) {
    Span sentence = tree.sentence().span();
    String text = passage.text();
    if (!text.substring(quoteEnd, sentence.start()).isBlank()) {
      return false;
    }
    char first = text.charAt(sentence.start());
    char last = lastInside(text, quoteEnd);
    return Character.isLowerCase(first) || last == '?' || last == '!' || last == ',';
  }

  private static char lastInside(String text, int quoteEnd) {
    int at = quoteEnd - 2;
    while (at > 0
        && (Character.isWhitespace(text.charAt(at)) || "'’".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static boolean endsAsSpeech(String text, Quoted quoted) {
    int end = quoted.span().end();
    if (",.?!—–-…".indexOf(lastInside(text, end)) >= 0) {
      return true;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && ",—–-".indexOf(text.charAt(next)) >= 0;
  }

  /** The quotation that {@code verb} introduces. */
  static Optional<Quoted> after(Passage passage, Tree tree, Token verb, boolean hasBefore) {
    Optional<Quoted> quoted =
        passage
            .quotations()
            .after(verb.span().end())
            .filter(q -> introduces(passage, tree, verb, q, hasBefore));
    return quoted.filter(q -> isClear(tree, verb, verb.span().end(), q.span().start()));
  }

  private static boolean introduces(
      Passage passage, Tree tree, Token verb, Quoted quoted, boolean hasBefore) {
    int end = CueGroup.of(tree, verb).span(Optional.empty()).end();
    int start = quoted.span().start();
    Span sentence = tree.sentence().span();
    if (start - end > 300 || start < end) {
      return false;
    }
    String between = passage.text().substring(end, start).strip();
    if (start >= sentence.end()) {
      return between.endsWith(":") && quoted.block() <= tree.sentence().block() + 1;
    }
    if (!hasBefore && !endsAsSpeech(passage.text(), quoted) && !endsSentence(passage, quoted)) {
      return false;
    }
    return between.isEmpty()
        || between.equals("that")
        || between.endsWith(":")
        || (between.endsWith(",") && (hasBefore || !between.contains(" that ")))
        || (ADDRESSED.contains(verb.lemma()) && between.length() < 40);
  }

  private static boolean endsSentence(Passage passage, Quoted quoted) {
    int next = quoted.span().end();
    String text = passage.text();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next >= text.length() || ".;:)\n\r".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether no other verb stands between: only the speaker, adverbs, the addressee. */
  private static boolean isClear(Tree tree, Token verb, int from, int to) {
    for (Token token : tree.tokens()) {
      if (token.span().start() >= from
          && token.span().end() <= to
          && token.index() != verb.index()) {
        boolean blocks =
            token.isVerb()
                && !Tree.is(token, "aux", "cop", "amod", "case")
                && !ofSubject(tree, verb, token)
                && CueGroup.lightHead(tree, verb).filter(t -> t.equals(token)).isEmpty();
        if (blocks) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean ofSubject(Tree tree, Token verb, Token token) {
    return tree.child(verb, "nsubj", "obl", "iobj", "obj")
            .filter(subject -> tree.dominates(subject, token))
            .isPresent()
        || (token.index() > verb.index() && tree.dominates(verb, token) && Tree.is(token, "acl"));
  }
}
