package hearsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.store.Store;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DeskTest {
  private final Store store = Serving.store();
  private final SlowReading reading = new SlowReading();

  /** A desk where the first article takes until it is told to go on. */
  private Desk slow(int waiting) {
    return new Desk(store, reading.pipeline(), new Metrics(store), waiting);
  }

  private static List<Posted> fresh() {
    return Posted.of("text/plain", Serving.freshText().getBytes(UTF_8), Map.of()).items();
  }

  @Test
  void few_wait_and_the_others_are_told_to_come_again() throws Exception {
    Desk desk = slow(1);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<Desk.Result>> first = clients.submit(() -> desk.load(fresh()));
      reading.awaitBeginning();
      Future<List<Desk.Result>> second = clients.submit(() -> desk.load(fresh()));
      while (desk.isFree()) {
        Thread.onSpinWait();
      }
      assertThatThrownBy(() -> desk.load(fresh())).isInstanceOf(Desk.Busy.class);
      assertThatThrownBy(() -> desk.remove("https://w3id.org/hearsay/article/none"))
          .isInstanceOf(Desk.Busy.class);
      reading.goOn();
      assertThat(first.get()).hasOnlyElementsOfType(Desk.Result.Stored.class);
      assertThat(second.get()).hasOnlyElementsOfType(Desk.Result.Stored.class);
      assertThat(desk.remove("https://w3id.org/hearsay/article/none")).isFalse();
    }
  }

  @Test
  void who_reads_does_not_wait_for_a_load_and_sees_nothing_of_it_before_it_is_done()
      throws Exception {
    Desk desk = slow(1);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      long before = store.stats().articles();
      Future<List<Desk.Result>> load = clients.submit(() -> desk.load(fresh()));
      reading.awaitBeginning();
      assertThat(store.stats().articles()).isEqualTo(before);
      reading.goOn();
      load.get();
      assertThat(store.stats().articles()).isEqualTo(before + 1);
    }
  }
}
