package hearsay.pipeline;

import hearsay.link.Linker;
import hearsay.model.Article;
import hearsay.read.Intake;
import hearsay.read.Mended;
import hearsay.read.Unread;
import hearsay.store.Batch;
import hearsay.store.Change;
import hearsay.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;

/** Puts what articles tell into a store, and links it to what is there. */
public final class Loader {
  private final Pipeline pipeline;
  private final Store store;
  private final boolean anew;

  public Loader(Pipeline pipeline, Store store) {
    this(pipeline, store, false);
  }

  private Loader(Pipeline pipeline, Store store, boolean anew) {
    this.pipeline = pipeline;
    this.store = store;
    this.anew = anew;
  }

  /** A loader that also analyses again what this very program has analysed before. */
  public Loader anew() {
    return new Loader(pipeline, store, true);
  }

  /**
   * An article that is in the store now.
   *
   * @param words how many were read
   * @param skipped whether it was known beforehand that there is nothing new in it
   * @param repairs what had to be mended of its characters
   */
  public record Loaded(String id, Change change, int words, boolean skipped, List<String> repairs) {
    public Loaded {
      repairs = List.copyOf(repairs);
    }
  }

  /**
   * An article before it is stored.
   *
   * @param graph what it tells; empty if the store has all of that
   */
  private record Understood(Mended read, Optional<Model> graph, String print, int words) {
    Article article() {
      return read.article();
    }
  }

  /** Loads the articles; {@code listener} is told of each, in their order. */
  public void load(Intake articles, Consumer<Outcome<Unread, Loaded>> listener) {
    try (Batch batch = store.batch()) {
      pipeline.<Unread, Understood>each(
          articles::each, this::understood, outcome -> listener.accept(put(outcome, batch)));
    }
    new Linker(store).update();
  }

  private Understood understood(Unread unread) {
    Mended read = unread.mended();
    Article article = read.article();
    String print = pipeline.fingerprint(article);
    if (!anew && store.isReadAs(article.iri(), print)) {
      return new Understood(read, Optional.empty(), print, 0);
    }
    Reading reading = pipeline.understand(article);
    return new Understood(read, Optional.of(pipeline.graph(reading)), print, reading.words());
  }

  private static Outcome<Unread, Loaded> put(Outcome<Unread, Understood> outcome, Batch batch) {
    return switch (outcome) {
      case Outcome.Done<Unread, Understood>(Unread input, Understood article) ->
          new Outcome.Done<>(input, put(article, batch));
      case Outcome.Failed<Unread, Understood>(Unread input, RuntimeException problem) ->
          new Outcome.Failed<>(input, problem);
    };
  }

  private static Loaded put(Understood understood, Batch batch) {
    Article article = understood.article();
    Change change =
        understood
            .graph()
            .map(graph -> batch.put(article.iri(), graph, understood.print()))
            .orElse(Change.UNCHANGED);
    return new Loaded(
        article.id(),
        change,
        understood.words(),
        understood.graph().isEmpty(),
        understood.read().repairs());
  }
}
