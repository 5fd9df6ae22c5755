package hearsay;

import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.read.ArticleFiles;
import hearsay.read.ArticleReader;
import hearsay.read.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The articles of {@code examples/} with their grammar, which was parsed once and kept, so that no
 * test needs a language model.
 *
 * <p>After a change to an example: {@code ./hearsay annotate} it and put the CoNLL-U in its place.
 */
public final class Examples {
  private static final Path ARTICLES = Path.of("examples");

  /** Who is in them, beside those that Hearsay knows. */
  public static final Path ACTORS = ARTICLES.resolve("actors.ttl");

  private static final Path PARSES = Path.of("src/test/resources/hearsay/examples");

  private Examples() {}

  /** All of them, by the name of their file. */
  public static List<AnnotatedArticle> all() {
    return ArticleFiles.under(List.of(ARTICLES)).stream().map(Examples::annotated).toList();
  }

  /** The one in the file of that name, such as {@code grain-for-rifles.txt}. */
  public static AnnotatedArticle annotated(String file) {
    return annotated(ARTICLES.resolve(file));
  }

  private static AnnotatedArticle annotated(Path file) {
    Article article = new ArticleReader().read(file, ReadOptions.none());
    String name = file.getFileName().toString();
    Path parse = PARSES.resolve(name.substring(0, name.lastIndexOf('.')) + ".conllu");
    try {
      return Conllu.read(article, Files.readString(parse));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
