package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes quotations with the verb that introduces or follows them.
 *
 * <pre>
 * " It is closed , " the minister said . " It stays so . "
 * content--------- source-------- cue- content----------
 * </pre>
 */
final class QuotedSpeechRule implements AttributionRule {
  static final String NAME = "quoted-speech";

  private static final int SHORTEST = 12;

  @Override
  public String name() {
    return NAME;
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
    Optional<Quoted> before =
        QuotesBeside.before(passage, tree, verb).filter(quoted -> clause.isEmpty());
    Optional<Quoted> after =
        QuotesBeside.after(passage, tree, verb, before.isPresent())
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
    String frame = before.isPresent() ? "quote-before" : "quote-after";
    Span cue = cue(passage, tree, verb, after.filter(quoted -> before.isEmpty()));
    return Optional.of(
        Signal.ofVerb(name(), tree, verb, frame, cue)
            .attributing(content, SpeakerOf.tag(passage, tree, verb, before), Optional.empty()));
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
}
