package hearsay;

import hearsay.model.AnnotatedArticle;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.store.Store;
import java.util.List;

/** A store with the articles of {@code examples/}, read without a language model. */
public final class ExampleStore {
  private ExampleStore() {}

  public static Store open() {
    Store store = Store.inMemory();
    fill(store);
    return store;
  }

  public static void fill(Store store) {
    Pipeline pipeline =
        Pipeline.standard(
                () -> {
                  throw new AssertionError("the examples are parsed");
                })
            .knowing(List.of(Examples.ACTORS));
    store.putActors(Examples.ACTORS);
    for (AnnotatedArticle example : Examples.all()) {
      Reading reading = pipeline.understand(example);
      store.put(reading.dossier().article().iri(), pipeline.graph(reading));
    }
  }
}
