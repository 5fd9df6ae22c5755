package hearsay.cli;

import hearsay.HearsayException;
import hearsay.link.Linker;
import hearsay.read.FieldNames;
import hearsay.read.Intake;
import hearsay.read.ReadOptions;
import hearsay.read.Unread;
import hearsay.store.Store;
import hearsay.store.StoredArticle;
import hearsay.vocab.Hs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay remove}: takes articles and all that came from them out of the store. */
@Command(
    name = "remove",
    description = "Takes articles, and all that came from them, out of the store.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay remove articles/report.txt",
      "  hearsay remove dump.jsonl.gz          (all that was read from it)",
      "  hearsay remove report-1a2b3c4d        (the article's id, as queries print it)"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "ID|PATH|IRI",
      arity = "1..*",
      description =
          "The articles: by id, by IRI, or by the file, archive or folder they were read from.")
  List<String> wanted;

  @Option(
      names = "--map",
      paramLabel = "PART=NAME,…",
      description = "As it was given when they were loaded.")
  @Nullable String map;

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openToChange()) {
      Linker linker = new Linker(opened);
      linker.update(); // which a removal that was killed has left to be done
      List<StoredArticle> articles = opened.articles();
      List<String> found =
          wanted.stream()
              .flatMap(words -> found(words, articles, opened).stream())
              .distinct()
              .toList();
      opened.remove(found);
      linker.update();
      streams.out().println(found.size() + " removed");
    }
    return ExitCode.OK;
  }

  /** The IRIs of the articles that {@code words} mean; never none. */
  private List<String> found(String words, List<StoredArticle> articles, Store store) {
    Set<String> there = at(words, store);
    List<String> found =
        articles.stream()
            .filter(
                article ->
                    there.contains(article.iri())
                        || words.equals(article.iri())
                        || words.equals(article.id()))
            .map(StoredArticle::iri)
            .toList();
    if (found.isEmpty()) {
      throw HearsayException.of(
          "The store has no article '%s'; nothing was removed.".formatted(words),
          "hearsay query articles lists what it has.");
    }
    return found;
  }

  /** The IRIs of articles at a place, if it is one; where it has gone, of what was read from it. */
  private Set<String> at(String words, Store store) {
    if (words.isBlank()) {
      return Set.of();
    }
    Path path = Path.of(words);
    return Files.exists(path) ? inside(path) : readFrom(path.normalize().toString(), store);
  }

  /** The IRIs of the articles that a file or folder holds, of which not all need be stored. */
  private Set<String> inside(Path path) {
    Set<String> iris = new HashSet<>();
    ReadOptions options =
        new ReadOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), fields());
    Intake.of(List.of(path), streams.in(), options)
        .each(unread -> iri(unread).ifPresent(iris::add));
    return iris;
  }

  private FieldNames fields() {
    return map == null ? FieldNames.usual() : FieldNames.of(map);
  }

  private static Optional<String> iri(Unread unread) {
    try {
      return Optional.of(unread.read().iri());
    } catch (HearsayException unreadable) {
      return Optional.empty(); // then it was not loaded either
    }
  }

  /** The IRIs of the articles that were read from a place, or from something in it. */
  private static Set<String> readFrom(String place, Store store) {
    return store.read(
        graphs ->
            graphs.stream(Node.ANY, Node.ANY, Hs.READ_FROM.asNode(), Node.ANY)
                .filter(quad -> isWithin(place, quad.getObject().getLiteralLexicalForm()))
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toSet()));
  }

  private static boolean isWithin(String place, String origin) {
    return origin.equals(place)
        || Stream.of("!/", ":", "/").anyMatch(mark -> origin.startsWith(place + mark));
  }
}
