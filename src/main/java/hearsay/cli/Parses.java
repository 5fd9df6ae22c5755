package hearsay.cli;

import hearsay.HearsayException;
import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.read.ReadOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The grammar of articles, from CoNLL-U where a folder of it is named. */
final class Parses {
  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Takes the grammar from what hearsay annotate wrote there, which is faster.")
  @Nullable Path folder;

  /** Whether no grammar is there. */
  boolean isEmpty() {
    return folder == null;
  }

  /** The article in {@code file} with its grammar. */
  AnnotatedArticle of(Pipeline pipeline, Path file) {
    Article article = pipeline.read(file, ReadOptions.none());
    return folder == null ? pipeline.annotate(article) : read(article, file, folder);
  }

  private static AnnotatedArticle read(Article article, Path file, Path folder) {
    Path parse = folder.resolve(Stems.of(file) + ".conllu");
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
