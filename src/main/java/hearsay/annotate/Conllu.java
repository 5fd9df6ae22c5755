package hearsay.annotate;

import hearsay.HearsayException;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads and writes annotated articles as <a href="https://universaldependencies.org/format.html">
 * CoNLL-U</a>.
 *
 * <p>The tag stands in column 5; the last column holds {@code Span=start:end} in UTF-16 units of
 * the article's text and {@code Entity=PERSON} where a name stands. Each sentence begins with
 * {@code # block = N}.
 */
public final class Conllu {
  private static final int COLUMNS = 10;

  private Conllu() {}

  /** The sentences of {@code annotated} as CoNLL-U. */
  public static String write(AnnotatedArticle annotated) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : annotated.sentences()) {
      out.append("# block = ").append(sentence.block()).append('\n');
      for (Token token : sentence.tokens()) {
        out.append(line(token)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String line(Token token) {
    String misc = "Span=%d:%d".formatted(token.span().start(), token.span().end());
    return String.join(
        "\t",
        Integer.toString(token.index() + 1),
        token.word(),
        token.lemma(),
        "_",
        token.tag(),
        "_",
        Integer.toString(token.head() + 1),
        token.relation(),
        "_",
        token.entity() == Token.Entity.NONE ? misc : misc + "|Entity=" + token.entity());
  }

  /**
   * The sentences that {@code conllu} holds, for {@code article}.
   *
   * @throws HearsayException naming the line when it is not as {@link #write} writes it
   */
  public static AnnotatedArticle read(Article article, String conllu) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int block = 0;
    int number = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      try {
        if (line.startsWith("# block = ")) {
          block = Integer.parseInt(line.substring("# block = ".length()).strip());
        } else if (line.isBlank() && !tokens.isEmpty()) {
          sentences.add(new Sentence(block, tokens));
          tokens.clear();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          tokens.add(token(line));
        }
      } catch (IllegalArgumentException e) {
        throw HearsayException.of(
            "%s: line %d of its CoNLL-U is no word of a sentence (%s)."
                .formatted(article.origin(), number, e.getMessage()),
            "Write the file again with hearsay annotate.",
            e);
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Token token(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns");
    }
    Token.Entity entity = Token.Entity.NONE;
    Span span = new Span(0, 1);
    for (String pair : columns[9].split("\\|", -1)) {
      if (pair.startsWith("Span=")) {
        String[] ends = pair.substring("Span=".length()).split(":", 2);
        span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      } else if (pair.startsWith("Entity=")) {
        entity = Token.Entity.valueOf(pair.substring("Entity=".length()).toUpperCase(Locale.ROOT));
      }
    }
    return new Token(
        Integer.parseInt(columns[0]) - 1,
        span,
        columns[1],
        columns[2],
        columns[4],
        Integer.parseInt(columns[6]) - 1,
        columns[7],
        entity);
  }
}
