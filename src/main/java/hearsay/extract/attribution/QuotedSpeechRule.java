package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes quotations with the verb that introduces or follows them.
 *
 * <pre>
 * " It is closed , " the minister said . " It stays so . "
 * content--------- source-------- cue- content----------
 * </pre>
 */
final class QuotedSpeechRule implements AttributionRule {
  private static final Set<String> ADDRESSED = Set.of("tell", "ask", "remind", "assure", "warn");

  private static final int SHORTEST = 12;

  @Override
  public String name() {
    return "quoted-speech";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.quotations().all().isEmpty()
        ? List.of()
        : passage.atEachWord((tree, verb) -> candidate(passage, tree, verb));
  }

  private static boolean isTag(Token token) {
    return token.isVerb() && !Tree.is(token, "aux", "cop", "case");
  }

  private Optional<Candidate> candidate(Passage passage, Tree tree, Token verb) {
    if (!isTag(verb) || passage.isQuoted(verb)) {
      return Optional.empty();
    }
    Optional<Token> clause = clauseAfter(passage, tree, verb);
    Optional<Quoted> before = preceding(passage, tree, verb).filter(quoted -> clause.isEmpty());
    Optional<Quoted> after =
        following(passage, tree, verb, before.isPresent())
            .filter(quoted -> clause.filter(c -> !within(tree, c, quoted)).isEmpty());
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    before.ifPresent(quoted -> content.add(fromSentenceStart(tree, quoted)));
    after.ifPresent(quoted -> content.add(quoted.span()));
    if (before.isPresent()) {
      content.addAll(resumed(passage, tree, verb));
    }
    return Optional.of(
        Candidate.of(
            name(),
            tree,
            verb,
            verb.lemma(),
            before.isPresent() ? "quote-before" : "quote-after",
            SpeakerOf.tag(passage, tree, verb, before),
            List.of(cue(passage, tree, verb, after.filter(quoted -> before.isEmpty()))),
            content,
            Optional.empty()));
  }

  /** Quotations that go on in the same sentence: <i>"…," he said, pausing, "but …"</i>. */
  private static List<Span> resumed(Passage passage, Tree tree, Token verb) {
    int end = tree.sentence().span().end();
    if (end <= verb.span().end()) {
      return List.of();
    }
    return passage.quotations().overlapping(new Span(verb.span().end(), end)).stream()
        .map(Quoted::span)
        .filter(span -> span.start() > verb.span().end() && span.length() > SHORTEST)
        .filter(span -> isLower(passage.text(), span))
        .toList();
  }

  private static boolean isLower(String text, Span quoted) {
    return text.substring(quoted.start(), quoted.end())
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .allMatch(Character::isLowerCase);
  }

  /** A clause that the verb reports and that is not all in quotation marks. */
  private static Optional<Token> clauseAfter(Passage passage, Tree tree, Token verb) {
    return tree.children(verb, "ccomp").stream()
        .filter(clause -> clause.index() > verb.index())
        .filter(clause -> !passage.isQuoted(clause) || !passage.isQuoted(first(tree, clause)))
        .findFirst();
  }

  private static Token first(Tree tree, Token clause) {
    return tree.tokens().get(tree.subtree(clause).nextSetBit(0));
  }

  private static boolean within(Tree tree, Token clause, Quoted quoted) {
    return quoted.span().start() <= first(tree, clause).span().start() + 1;
  }

  /** The verb group, with a colon right before the quotation. */
  private static Span cue(Passage passage, Tree tree, Token verb, Optional<Quoted> after) {
    Span group = CueGroup.of(tree, verb).span(Optional.empty());
    if (after.isPresent() && group.end() < after.get().span().start()) {
      String between = passage.text().substring(group.end(), after.get().span().start());
      if (between.strip().equals(":")) {
        return new Span(group.start(), group.end() + between.indexOf(':') + 1);
      }
    }
    return group;
  }

  /** Unquoted words at the start of the sentence are the speaker's too: <i>It is "a shame,"</i>. */
  private static Span fromSentenceStart(Tree tree, Quoted quoted) {
    int start = quoted.span().start();
    Span sentence = tree.sentence().span();
    if (sentence.start() < start) {
      return new Span(sentence.start(), quoted.span().end());
    }
    return quoted.span();
  }

  private static Optional<Quoted> preceding(Passage passage, Tree tree, Token verb) {
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

  private static Optional<Quoted> following(
      Passage passage, Tree tree, Token verb, boolean hasBefore) {
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
