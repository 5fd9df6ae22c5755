package hearsay.pipeline;

import hearsay.read.ReadOptions;
import hearsay.store.Batch;
import hearsay.store.Change;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;

/** Puts what articles tell into a store. */
public final class Loader {
  private final Pipeline pipeline;
  private final Store store;

  public Loader(Pipeline pipeline, Store store) {
    this.pipeline = pipeline;
    this.store = store;
  }

  /**
   * An article that is in the store now.
   *
   * @param words how many were read
   */
  public record Loaded(Change change, int words) {}

  private record Understood(String iri, Model graph, int words) {}

  /** Loads the files; {@code listener} is told of each, in their order. */
  public void load(List<Path> files, ReadOptions options, Consumer<Outcome<Loaded>> listener) {
    try (Batch batch = store.batch()) {
      pipeline.each(
          files,
          file -> understood(file, options),
          outcome -> listener.accept(put(outcome, batch)));
    }
  }

  private Understood understood(Path file, ReadOptions options) {
    Reading reading = pipeline.understand(file, options);
    return new Understood(
        reading.dossier().article().iri(), pipeline.graph(reading), reading.words());
  }

  private static Outcome<Loaded> put(Outcome<Understood> outcome, Batch batch) {
    return switch (outcome) {
      case Outcome.Done<Understood>(Path file, Understood article) ->
          new Outcome.Done<>(
              file, new Loaded(batch.put(article.iri(), article.graph()), article.words()));
      case Outcome.Failed<Understood>(Path file, RuntimeException problem) ->
          new Outcome.Failed<>(file, problem);
    };
  }
}
