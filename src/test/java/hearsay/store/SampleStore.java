package hearsay.store;

import hearsay.link.Linker;
import java.util.Iterator;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;

/** A store with the invented articles of {@code articles.trig}. */
public final class SampleStore {
  private SampleStore() {}

  public static Store open() {
    Store store = Store.inMemory();
    fill(store);
    new Linker(store).update();
    return store;
  }

  public static void fill(Store store) {
    Dataset articles = RDFDataMgr.loadDataset("hearsay/store/articles.trig");
    try (Batch batch = store.batch()) {
      Iterator<Resource> names = articles.listModelNames();
      names.forEachRemaining(
          name -> batch.put(name.getURI(), articles.getNamedModel(name.getURI())));
    }
  }
}
