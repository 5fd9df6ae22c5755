package hearsay.cli;

import hearsay.link.Linker;
import hearsay.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay link}: finds copies of articles, and claims that agree or conflict. */
@Command(
    name = "link",
    description = {
      "Links articles to those they were copied from, and claims that agree or conflict.",
      "Loading and removing do the same for the articles that they change."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay link", "  hearsay link --anew"})
final class LinkCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Option(names = "--anew", description = "Make all links anew, not only those of new articles.")
  boolean anew;

  LinkCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openToChange()) {
      Linker linker = new Linker(opened);
      Linker.Links links = anew ? linker.rebuild() : linker.update();
      print("articles linked", links.changed());
      print("copies", links.copies());
      print("hypotheses", links.hypotheses());
      print("contradictions", links.contradictions());
    }
    return ExitCode.OK;
  }

  private void print(String name, long count) {
    streams.out().printf(Locale.ROOT, "%-15s %,12d%n", name, count);
  }
}
