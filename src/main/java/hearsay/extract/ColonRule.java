package hearsay.extract;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  @Override
  public String name() {
    return "colon";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    List<Candidate> found = new ArrayList<>();
    for (Tree tree : passage.trees()) {
      candidate(passage, tree).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> candidate(Passage passage, Tree tree) {
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
        return made(passage, tree, colon);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> made(Passage passage, Tree tree, Token colon) {
    Optional<Token> speaker = speaker(tree, colon);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int last = tree.tokens().size() - 1;
    while (last > colon.index() + 1 && tree.tokens().get(last).word().equals(".")) {
      last--;
    }
    Span content = tree.span(colon.index() + 1, last);
    boolean isHeadline = tree.sentence().block() == 0;
    boolean isQuote = passage.isQuoted(tree.tokens().get(colon.index() + 1));
    return Optional.of(
        Candidate.of(
            name(),
            tree,
            colon,
            ":" + speaker.get().entity().name().charAt(0),
            (isHeadline ? "headline" : "text") + (isQuote ? "+quote" : ""),
            speaker,
            List.of(colon.span()),
            List.of(content),
            Optional.empty()));
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
