package hearsay.store;

import hearsay.HearsayException;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Changes what a store holds, each time in one transaction: afterwards the change is there whole,
 * in the triples and in the text index, or not at all.
 */
final class Changes {
  private final DatasetGraph dataset;
  private final TextIndexLucene text;
  private final Ledger ledger;
  private final Room room;
  private final Damage damage;
  private final Runnable before;

  /**
   * Changes to a dataset and its text index.
   *
   * @param before called before each change
   */
  Changes(
      DatasetGraph dataset,
      TextIndexLucene text,
      Ledger ledger,
      Room room,
      Damage damage,
      Runnable before) {
    this.dataset = dataset;
    this.text = text;
    this.ledger = ledger;
    this.room = room;
    this.damage = damage;
    this.before = before;
  }

  /**
   * Makes a change.
   *
   * @param quads how many it will write, or less
   */
  <T> T make(long quads, Supplier<T> change) {
    room.require(quads);
    before.run();
    try {
      return Txn.calculateWrite(dataset, () -> named(change));
    } catch (HearsayException e) {
      throw e;
    } catch (InternalError e) { // a page of a mapped file had no room
      if (room.isOutBy(e)) {
        throw room.out(e);
      }
      throw e;
    } catch (RuntimeException e) {
      throw room.isOutBy(e) ? room.out(e) : damage.explained(e);
    }
  }

  private <T> T named(Supplier<T> change) {
    T result = change.get();
    String name = UUID.randomUUID().toString();
    ledger.setLastChange(name);
    TextSync.mark(text, name);
    return result;
  }

  /** As {@link #make(long, Supplier)}, for what gives nothing back. */
  void make(long quads, Runnable change) {
    make(
        quads,
        () -> {
          change.run();
          return true;
        });
  }
}
