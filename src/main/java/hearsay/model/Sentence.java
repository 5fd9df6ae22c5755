package hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its dependency tree.
 *
 * @param block the index of the article's block that it stands in
 */
public record Sentence(int block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() < -1 || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("word %d is out of place: %s".formatted(i, token));
      }
    }
  }

  public Span span() {
    return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }

  /** The word that {@code token} depends on; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that depend directly on {@code token}, in order. */
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        children.add(other);
      }
    }
    return children;
  }
}
