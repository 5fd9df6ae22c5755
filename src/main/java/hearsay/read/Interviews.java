package hearsay.read;

import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells questions from answers where an article is an interview.
 *
 * <p>An answer runs on until the next question. Dashes and <i>Q:</i>, <i>A:</i> are left out of the
 * block; a speaker's name before a colon stays, for it says who is speaking.
 */
final class Interviews {
  private final String text;
  private final List<Block> blocks;

  private Interviews(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /**
   * {@code blocks} with the parts of an interview marked; as they are when it is none.
   *
   * @param emphasised for every block whether it is set in bold
   */
  static List<Block> mark(String text, List<Block> blocks, List<Boolean> emphasised) {
    Interviews interviews = new Interviews(text, blocks);
    List<Turn> turns = interviews.turns(emphasised);
    return Stream.of(Turn.Style.values())
        .map(style -> turns.stream().filter(turn -> turn.style() == style).toList())
        .flatMap(same -> Questions.of(same).map(asked -> interviews.marked(same, asked)).stream())
        .findFirst()
        .orElse(blocks);
  }

  private List<Turn> turns(List<Boolean> emphasised) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
        Turn.at(i, blocks.get(i).span().in(text), emphasised.get(i)).ifPresent(turns::add);
      }
    }
    return turns;
  }

  private List<Block> marked(List<Turn> turns, List<Boolean> questions) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int t = 0; t < turns.size(); t++) {
      Turn turn = turns.get(t);
      Span span = blocks.get(turn.block()).span();
      Block.Kind kind = questions.get(t) ? Block.Kind.QUESTION : Block.Kind.ANSWER;
      marked.set(turn.block(), new Block(new Span(span.start() + turn.skip(), span.end()), kind));
      int next = t + 1 < turns.size() ? turns.get(t + 1).block() : blocks.size();
      for (int i = turn.block() + 1; i < next && runsOn(turn, i); i++) {
        if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
          marked.set(i, new Block(blocks.get(i).span(), Block.Kind.ANSWER));
        }
      }
    }
    return marked;
  }

  /** Whether a speech goes on in {@code block}; one in quotation marks ends where they do. */
  private boolean runsOn(Turn turn, int block) {
    return !turn.quoted() || Chars.isOpener(text.charAt(blocks.get(block).span().start()));
  }
}
