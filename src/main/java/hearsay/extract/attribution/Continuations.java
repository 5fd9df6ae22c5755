package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives quotations that stand alone to who was quoted last, in the same paragraph or the next.
 *
 * <pre>
 * " It is closed , " she said . " It stays so .
 * " We are sorry . "
 * </pre>
 */
final class Continuations {
  private static final int LONGEST_REST = 160;

  private final Passage passage;
  private final Set<Quoted> taken = new HashSet<>();
  private final Map<Integer, List<Quoted>> byBlock = new HashMap<>();

  private Continuations(Passage passage, List<Candidate> chosen) {
    this.passage = passage;
    for (Quoted quoted : passage.quotations().all()) {
      byBlock.computeIfAbsent(quoted.block(), block -> new ArrayList<>()).add(quoted);
    }
    for (Candidate candidate : chosen) {
      for (Span piece : candidate.content()) {
        taken.addAll(passage.quotations().overlapping(piece));
      }
    }
  }

  /** {@code chosen} in the same order, each with the quotations that carry it on. */
  static List<Candidate> of(Passage passage, List<Candidate> chosen) {
    Continuations continuations = new Continuations(passage, chosen);
    return chosen.stream().map(continuations::carriedOn).toList();
  }

  private Candidate carriedOn(Candidate candidate) {
    boolean isQuoted =
        candidate.content().stream()
            .anyMatch(piece -> !passage.quotations().overlapping(piece).isEmpty());
    if (!isQuoted || passage.isQuoted(candidate.head())) {
      return candidate;
    }
    List<Span> pieces = new ArrayList<>(candidate.content());
    Tree tree = candidate.tree();
    int end = Math.max(lastWord(tree), Span.covering(pieces).end());
    int block = tree.sentence().block();
    end = follow(block, end, pieces);
    while (block + 1 < passage.blocks().size()
        && isBlank(Math.min(end, endOf(block)), endOf(block))) {
      block++;
      int next = followAll(block, pieces);
      if (next < 0) {
        break;
      }
      end = next;
    }
    precede(tree.sentence().block(), candidate, pieces);
    return candidate.withContent(Completion.merged(pieces));
  }

  private int endOf(int block) {
    return passage.blocks().get(block).span().end();
  }

  /** Where the last word of the sentence ends; marks that open the next quotation are none. */
  private static int lastWord(Tree tree) {
    for (int i = tree.tokens().size() - 1; i > 0; i--) {
      Token token = tree.tokens().get(i);
      if (token.word().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return token.span().end();
      }
    }
    return tree.sentence().span().end();
  }

  /** Takes quotations that follow {@code end} with nothing between; returns the new end. */
  private int follow(int block, int end, List<Span> pieces) {
    int reached = end;
    Optional<Quoted> next = passage.quotations().after(reached);
    while (next.isPresent()
        && next.get().block() == block
        && isPassable(reached, next.get().span().start())
        && taken.add(next.get())) {
      pieces.add(next.get().span());
      reached = next.get().span().end();
      next = passage.quotations().after(reached);
    }
    return reached;
  }

  /** Takes the paragraph at {@code block} if it is but one untaken quotation; -1 if not. */
  private int followAll(int block, List<Span> pieces) {
    List<Quoted> quotes = byBlock.getOrDefault(block, List.of());
    Span whole = passage.blocks().get(block).span();
    if (quotes.size() != 1 || taken.contains(quotes.getFirst())) {
      return -1;
    }
    Span only = quotes.getFirst().span();
    if (!isBlank(whole.start(), only.start()) || !isBlank(only.end(), whole.end())) {
      return -1;
    }
    taken.add(quotes.getFirst());
    pieces.add(only);
    return whole.end();
  }

  /** Takes paragraphs before that were left open for the quotation that opens this one. */
  private void precede(int start, Candidate candidate, List<Span> pieces) {
    int block = start;
    int first = Span.covering(candidate.content()).start();
    while (block > 0 && isBlank(passage.blocks().get(block).span().start(), first)) {
      List<Quoted> quotes = byBlock.getOrDefault(block - 1, List.of());
      if (quotes.isEmpty() || quotes.getLast().closed() || !taken.add(quotes.getLast())) {
        return;
      }
      pieces.add(quotes.getLast().span());
      first = quotes.getLast().span().start();
      block--;
    }
  }

  /**
   * Whether nothing stands between but what a sentence broken at a bracket left: <i>), a
   * Democrat</i>.
   */
  private boolean isPassable(int from, int to) {
    if (isBlank(from, to)) {
      return true;
    }
    return to - from < LONGEST_REST
        && passage.text().substring(from, to).stripLeading().matches("(?s)[),].*[.]\\s*");
  }

  private boolean isBlank(int from, int to) {
    return from <= to
        && passage.text().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
