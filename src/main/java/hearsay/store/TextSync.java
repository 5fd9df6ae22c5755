package hearsay.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text index in step with the triples.
 *
 * <p>Each change writes its name into both. Should the program be killed between the two, the names
 * differ when the store is opened next, and the index is made anew from the triples. So it is when
 * the index cannot be read.
 */
final class TextSync {
  private static final System.Logger LOG = System.getLogger(TextSync.class.getName());
  private static final String CHANGE = "change";

  private TextSync() {}

  /** Tells the index which change it is in; to be called within the change. */
  static void mark(TextIndexLucene text, String change) {
    text.getIndexWriter().setLiveCommitData(Map.of(CHANGE, change).entrySet());
  }

  /** Opens the store's index, made anew if it does not belong to these triples. */
  static TextIndexLucene open(StoreFolder store, DatasetGraph triples) throws IOException {
    Optional<String> change = Txn.calculateRead(triples, new Ledger(triples)::lastChange);
    try {
      TextIndexLucene text = TextIndexes.onDisk(store.text());
      if (change.isPresent() && mark(text).equals(change)) {
        return text;
      }
      text.close();
    } catch (TextIndexException e) {
      LOG.log(Level.DEBUG, "The text index cannot be read.", e);
    }
    LOG.log(Level.INFO, "The text index does not fit the triples; making it anew.");
    store.willChange();
    return anew(store.text(), triples, change);
  }

  private static Optional<String> mark(TextIndexLucene text) {
    return Optional.ofNullable(text.getIndexWriter().getLiveCommitData()).stream()
        .flatMap(data -> StreamSupport.stream(data.spliterator(), false))
        .filter(entry -> entry.getKey().equals(CHANGE))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static TextIndexLucene anew(Path folder, DatasetGraph triples, Optional<String> change)
      throws IOException {
    Folders.delete(folder);
    TextIndexLucene text = TextIndexes.onDisk(folder);
    Txn.executeRead(triples, () -> each(text, triples, text::addEntity));
    change.ifPresent(name -> mark(text, name));
    text.commit();
    return text;
  }

  /** All texts of the triples that the index should hold. */
  static void each(TextIndexLucene text, DatasetGraph triples, Consumer<Entity> action) {
    EntityDefinition fields = text.getDocDef();
    for (String field : fields.fields()) {
      for (Node property : fields.getPredicates(field)) {
        triples
            .findNG(Node.ANY, Node.ANY, property, Node.ANY)
            .forEachRemaining(quad -> accept(TextQueryFuncs.entityFromQuad(fields, quad), action));
      }
    }
  }

  private static void accept(@Nullable Entity entity, Consumer<Entity> action) {
    if (entity != null) {
      action.accept(entity);
    }
  }
}
