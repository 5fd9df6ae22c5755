package hearsay;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of which nothing is known but their text. */
public final class Articles {
  private Articles() {}

  public static Article of(String id, String text, List<Block> blocks) {
    Optional<String> unknown = Optional.empty();
    return new Article(
        id, id + ".txt", Optional.of(0), unknown, unknown, unknown, Optional.empty(), text, blocks);
  }

  /** An article of which each line is a paragraph. */
  public static Article ofLines(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return of(id, text, blocks);
  }
}
