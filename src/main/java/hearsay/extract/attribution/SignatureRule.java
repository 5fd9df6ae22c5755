package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes quotations that are signed with a dash and a name.
 *
 * <pre>
 * “ The sea gives and takes . ” — Ada Brenner
 * content---------------------- cue source---
 * </pre>
 */
final class SignatureRule implements AttributionRule {
  private static final String DASHES = "―—–-";
  private static final String MARKS = "\"“”'’";
  private static final int LONGEST_NAME = 6;

  @Override
  public String name() {
    return "signature";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    List<Candidate> found = new ArrayList<>();
    for (int block = 0; block < passage.blocks().size(); block++) {
      List<Tree> trees = passage.treesOf(block);
      if (!trees.isEmpty()) {
        signed(passage, block, trees.getLast()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> signed(Passage passage, int block, Tree last) {
    int size = last.tokens().size();
    for (int i = Math.max(0, size - LONGEST_NAME - 1); i < size - 1; i++) {
      Token dash = last.tokens().get(i);
      if (isDash(dash) && isName(last, i + 1)) {
        return content(passage, block, dash).map(content -> made(last, dash, content));
      }
    }
    return Optional.empty();
  }

  private static boolean isDash(Token token) {
    return token.word().codePoints().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private static boolean isName(Tree tree, int from) {
    List<Token> rest = tree.tokens().subList(from, tree.tokens().size());
    return rest.getFirst().tag().startsWith("NNP")
        && rest.stream().allMatch(t -> t.isNoun() || t.tag().equals("CD") || Tree.is(t, "punct"));
  }

  /** The quotation before the dash, in the same paragraph or in all of the one before. */
  private static Optional<Span> content(Passage passage, int block, Token dash) {
    Span here = passage.blocks().get(block).span();
    Span quoted = here;
    if (dash.span().start() == here.start()) {
      if (block == 0) {
        return Optional.empty();
      }
      quoted = passage.blocks().get(block - 1).span();
    } else {
      int end =
          here.start()
              + passage
                  .text()
                  .substring(here.start(), dash.span().start())
                  .stripTrailing()
                  .length();
      quoted = new Span(here.start(), Math.max(end, here.start() + 1));
    }
    String words = quoted.in(passage.text());
    boolean isQuoted =
        words.length() > 2
            && MARKS.indexOf(words.charAt(0)) >= 0
            && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return isQuoted ? Optional.of(quoted) : Optional.empty();
  }

  private Candidate made(Tree tree, Token dash, Span content) {
    Token name = tree.tokens().get(dash.index() + 1);
    while (name.index() + 1 < tree.tokens().size()
        && tree.tokens().get(name.index() + 1).tag().startsWith("NNP")) {
      name = tree.tokens().get(name.index() + 1);
    }
    return new Signal(name(), tree, dash, "—", "signature", dash.span())
        .attributing(List.of(content), Optional.of(name), Optional.empty());
  }
}
