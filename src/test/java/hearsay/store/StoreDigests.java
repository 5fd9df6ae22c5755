package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a store holds: the names of its graphs with their digests. */
final class StoreDigests {
  private StoreDigests() {}

  /** Those of the store in this folder, which must be sound. */
  static Map<String, String> of(Path db) {
    try (Store store = Store.openOrCreate(db)) {
      assertThat(store.problems()).isEmpty();
      return store.read(StoreDigests::of);
    }
  }

  private static Map<String, String> of(DatasetGraph dataset) {
    Map<String, String> digests = new TreeMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(name -> digests.put(name.getURI(), Digest.of(dataset.getGraph(name))));
    return digests;
  }

  /** Those of the articles among them. */
  static Map<String, String> articlesOf(Map<String, String> graphs) {
    Map<String, String> articles = new TreeMap<>(graphs);
    articles.keySet().removeIf(name -> !name.startsWith("https://w3id.org/hearsay/article/"));
    return articles;
  }
}
