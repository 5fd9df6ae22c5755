package hearsay.grammar;

import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A sentence whose words know their children: its dependency tree.
 *
 * <p>Relations are asked for by their first part ({@code nsubj}) or whole ({@code nsubj:pass}).
 */
public final class Tree {
  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /** The tree of {@code given}, mended where its parser is known to go astray. */
  public static Tree of(Sentence given) {
    Sentence sentence = Repairs.mended(given);
    List<List<Token>> children = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
    return new Tree(sentence, children);
  }

  /** Whether {@code token} hangs on its head by one of {@code relations}. */
  public static boolean is(Token token, String... relations) {
    for (String relation : relations) {
      String own = token.relation();
      if (own.startsWith(relation)
          && (own.length() == relation.length() || own.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The word that {@code token} depends on; empty for the root. */
  public Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /** The words that depend directly on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The children of {@code token} by one of {@code relations}, in order. */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> is(child, relations)).toList();
  }

  /** The first child of {@code token} by one of {@code relations}. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      if (is(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The first child of {@code token} by one of {@code relations} that stands after it. */
  public Optional<Token> childAfter(Token token, String... relations) {
    return children(token, relations).stream()
        .filter(child -> child.index() > token.index())
        .findFirst();
  }

  /** The word before {@code token} in the sentence. */
  public Optional<Token> before(Token token) {
    return token.index() == 0 ? Optional.empty() : Optional.of(tokens().get(token.index() - 1));
  }

  /** The word after {@code token} in the sentence. */
  public Optional<Token> after(Token token) {
    int next = token.index() + 1;
    return next == tokens().size() ? Optional.empty() : Optional.of(tokens().get(next));
  }

  /** The places of {@code token} and of everything below it. */
  public BitSet subtree(Token token) {
    BitSet found = new BitSet(tokens().size());
    Deque<Token> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.pop();
      if (!found.get(next.index())) {
        found.set(next.index());
        children(next).forEach(open::push);
      }
    }
    return found;
  }

  /** Whether {@code below} is {@code above} or depends on it, over however many steps. */
  public boolean dominates(Token above, Token below) {
    int at = below.index();
    for (int steps = 0; at >= 0 && steps <= tokens().size(); steps++) {
      if (at == above.index()) {
        return true;
      }
      at = tokens().get(at).head();
    }
    return false;
  }

  /** The words at {@code places} as stretches of text, one for each unbroken run of words. */
  public List<Span> pieces(BitSet places) {
    List<Span> pieces = new ArrayList<>();
    for (int from = places.nextSetBit(0); from >= 0; ) {
      int to = places.nextClearBit(from);
      pieces.add(span(from, to - 1));
      from = places.nextSetBit(to);
    }
    return pieces;
  }

  /** The text from the word at {@code first} to the end of the word at {@code last}. */
  public Span span(int first, int last) {
    return new Span(tokens().get(first).span().start(), tokens().get(last).span().end());
  }
}
