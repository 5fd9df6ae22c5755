package hearsay.extract;

import hearsay.Articles;
import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles of test folders: each line a paragraph, dashes for the turns of an interview, the first
 * answer beginning where the first question ends.
 */
public final class Parsed {
  private static final String DASH = "– ";

  private Parsed() {}

  /** The article in {@code folder} with its grammar. */
  public static AnnotatedArticle in(Path folder) {
    return Conllu.read(
        article(read(folder.resolve("article.txt"))), read(folder.resolve("article.conllu")));
  }

  /** The article that {@code text} is. */
  public static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int skip = line.startsWith(DASH) ? DASH.length() : 0;
      if (skip > 0) {
        kind = line.endsWith("?") ? Block.Kind.QUESTION : Block.Kind.ANSWER;
      }
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start + skip, start + line.length()), kind));
      }
      start += line.length() + 1;
    }
    return Articles.of("case", text, blocks);
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
