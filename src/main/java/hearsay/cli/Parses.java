package hearsay.cli;

import hearsay.HearsayException;
import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.read.ReadOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Articles with their grammar, from CoNLL-U where there is some. */
final class Parses {
  private Parses() {}

  /** The article in {@code file}, its grammar taken from the folder {@code parses} if named. */
  static AnnotatedArticle of(Pipeline pipeline, Path file, @Nullable Path parses) {
    Article article = pipeline.read(file, ReadOptions.none());
    return parses == null ? pipeline.annotate(article) : read(article, file, parses);
  }

  private static AnnotatedArticle read(Article article, Path file, Path parses) {
    Path parse = parses.resolve(Stems.of(file) + ".conllu");
    AnnotatedArticle annotated = Conllu.read(article, Input.text(parse));
    boolean fits =
        annotated.sentences().stream()
            .allMatch(
                sentence ->
                    sentence.block() < article.blocks().size()
                        && annotated.block(sentence).span().contains(sentence.span()));
    if (!fits) {
      throw HearsayException.of(
          "%s was not written from %s as it is read today.".formatted(parse, file),
          "Write it again with hearsay annotate.");
    }
    return annotated;
  }
}
