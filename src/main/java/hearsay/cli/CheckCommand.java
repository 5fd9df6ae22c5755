package hearsay.cli;

import hearsay.link.Linker;
import hearsay.rdf.ShapesCheck;
import hearsay.store.Store;
import hearsay.store.StoredArticle;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hearsay check}: tells whether the store is sound and keeps to the ontology's shapes. */
@Command(
    name = "check",
    description = {
      "Checks the store: whether each article's graph is the one that was stored, whether the",
      "text index fits, and whether all graphs keep to the ontology's SHACL shapes.",
      "Ends with 1 if something is wrong: what is in the store was written by Hearsay."
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      ShapesCheck check = new ShapesCheck();
      List<StoredArticle> articles = opened.articles();
      long wrong = articles.stream().filter(article -> !conforms(article, opened, check)).count();
      boolean linked = conforms("links", new Linker(opened).graph(), check);
      streams.out().printf("%d articles checked, %d with problems%n", articles.size(), wrong);
      List<String> unsound = opened.problems();
      unsound.forEach(streams.out()::println);
      return wrong == 0 && linked && unsound.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private boolean conforms(StoredArticle article, Store opened, ShapesCheck check) {
    return opened
        .article(article.iri())
        .map(graph -> conforms(article.id(), graph, check))
        .orElse(true);
  }

  /** Whether all is well with a graph; prints what is not. */
  private boolean conforms(String name, Graph graph, ShapesCheck check) {
    List<ShapesCheck.Problem> problems = check.problems(graph);
    problems.forEach(problem -> streams.out().printf("%s: %s%n", name, problem));
    return problems.isEmpty();
  }
}
