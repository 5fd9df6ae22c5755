package hearsay.cli;

import hearsay.HearsayException;
import hearsay.link.Linker;
import hearsay.read.ArticleFiles;
import hearsay.read.ArticleReader;
import hearsay.read.ReadOptions;
import hearsay.store.Store;
import hearsay.store.StoredArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay remove}: takes articles and all that came from them out of the store. */
@Command(
    name = "remove",
    description = "Takes articles, and all that came from them, out of the store.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay remove articles/report.txt",
      "  hearsay remove report-1a2b3c4d        (the article's id, as queries print it)"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "ID|PATH|IRI",
      arity = "1..*",
      description = "The articles: by id, by IRI, or by the file or folder they were read from.")
  List<String> wanted;

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      List<StoredArticle> articles = opened.articles();
      List<String> found =
          wanted.stream().flatMap(words -> found(words, articles).stream()).distinct().toList();
      opened.remove(found);
      new Linker(opened).update();
      streams.out().println(found.size() + " removed");
    }
    return ExitCode.OK;
  }

  /** The IRIs of the articles that {@code words} mean; never none. */
  private List<String> found(String words, List<StoredArticle> articles) {
    List<String> meant = Stream.concat(Stream.of(words), iris(words)).toList();
    List<String> found =
        articles.stream()
            .filter(article -> meant.contains(article.iri()) || words.equals(article.id()))
            .map(StoredArticle::iri)
            .toList();
    if (found.isEmpty()) {
      throw HearsayException.of(
          "The store has no article '%s'; nothing was removed.".formatted(words),
          "hearsay query articles lists what it has.");
    }
    return found;
  }

  private Stream<String> iris(String words) {
    Path path = Path.of(words);
    return !words.isBlank() && Files.exists(path)
        ? ArticleFiles.under(List.of(path)).stream()
            .map(file -> new ArticleReader().read(file, ReadOptions.none()).iri())
        : Stream.of();
  }
}
