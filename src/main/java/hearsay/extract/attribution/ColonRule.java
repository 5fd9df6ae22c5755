package hearsay.extract.attribution;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Block;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes headlines and captions that give words to a source by a colon alone.
 *
 * <pre>
 * Poll : Voters want the port open
 * S--- cue content---------------
 * </pre>
 */
final class ColonRule implements AttributionRule {
  private static final int LONGEST_SOURCE = 8;

  private static final Set<String> DOCUMENTS = WordClass.of("headline-source");

  /** A speaker's name in capitals, as transcripts have it. */
  private static final String TURN = "[\\p{Lu}. ’'-]{3,30}";

  @Override
  public String name() {
    return "colon";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    List<Candidate> found = new ArrayList<>();
    int turns = (int) passage.blocks().stream().filter(block -> isTurn(passage, block)).count();
    for (Tree tree : passage.trees()) {
      candidate(passage, tree, turns).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> candidate(Passage passage, Tree tree, int turns) {
    int size = tree.tokens().size();
    for (int i = 1; i < Math.min(size - 2, LONGEST_SOURCE + 1); i++) {
      Token colon = tree.tokens().get(i);
      if (passage.isQuoted(colon)) {
        return Optional.empty();
      }
      if (colon.isVerb()) {
        return Optional.empty();
      }
      if (colon.word().equals(":")) {
        return made(passage, tree, colon, turns);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> made(Passage passage, Tree tree, Token colon, int turns) {
    Optional<Token> speaker = speaker(tree, colon);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int last = tree.tokens().size() - 1;
    while (last > colon.index() + 1 && tree.tokens().get(last).word().equals(".")) {
      last--;
    }
    Span block = passage.block(tree).span();
    boolean isTurn =
        tree.tokens().getFirst().span().start() == block.start()
            && passage.text().substring(block.start(), colon.span().start()).matches(TURN);
    Span content =
        isTurn
            ? new Span(tree.tokens().get(colon.index() + 1).span().start(), block.end())
            : tree.span(colon.index() + 1, last);
    boolean isHeadline = tree.sentence().block() == 0;
    boolean isQuote = passage.isQuoted(tree.tokens().get(colon.index() + 1));
    String word = word(speaker.get(), isTurn && turns > 1);
    String frame = (isTurn ? "turn" : isHeadline ? "headline" : "text") + (isQuote ? "+quote" : "");
    return Optional.of(
        new Signal(name(), tree, colon, word, frame, colon.span())
            .attributing(List.of(content), speaker, Optional.empty()));
  }

  private static boolean isTurn(Passage passage, Block block) {
    Span span = block.span();
    int end = Math.min(span.end(), span.start() + 32);
    int colon = passage.text().substring(span.start(), end).indexOf(':');
    return colon > 0 && passage.text().substring(span.start(), span.start() + colon).matches(TURN);
  }

  /** What the tables know the colon by: a turn, the kind of name, or the noun before it. */
  private static String word(Token speaker, boolean isTurn) {
    if (isTurn) {
      return ":turn";
    }
    if (DOCUMENTS.contains(speaker.lemma().toLowerCase(Locale.ROOT))) {
      return ":document";
    }
    return speaker.entity() == Token.Entity.NONE && !speaker.tag().startsWith("NNP")
        ? ":" + speaker.lemma().toLowerCase(Locale.ROOT)
        : ":" + speaker.entity().name().charAt(0);
  }

  private static Optional<Token> speaker(Tree tree, Token colon) {
    for (int i = colon.index() - 1; i >= 0; i--) {
      Token token = tree.tokens().get(i);
      boolean isTop = token.head() < 0 || token.head() > colon.index() || Tree.is(token, "root");
      if (token.isNoun() && (isTop || i == colon.index() - 1)) {
        Token at = token;
        while (Tree.is(at, "compound", "flat", "nmod", "appos")
            && at.head() < colon.index()
            && at.head() >= 0) {
          at = tree.tokens().get(at.head());
        }
        Span phrase = NounPhrase.of(tree, at);
        return phrase.end() <= colon.span().start() ? Optional.of(at) : Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
