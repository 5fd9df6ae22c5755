package hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private final Parallel parallel = new Parallel(3);

  @Test
  void results_come_in_the_order_of_the_inputs() {
    List<Integer> results = new ArrayList<>();
    parallel.each(
        (Consumer<Integer> sink) -> IntStream.range(0, 100).boxed().forEach(sink),
        input -> {
          pause(input % 3);
          return input * 2;
        },
        results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 100).map(i -> i * 2).boxed().toList());
  }

  @Test
  void few_inputs_are_under_way_at_once() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    parallel.each(
        (Consumer<Integer> sink) ->
            IntStream.range(0, 200)
                .peek(i -> most.accumulateAndGet(begun.incrementAndGet() - done.get(), Math::max))
                .boxed()
                .forEach(sink),
        input -> input,
        result -> done.incrementAndGet());
    assertThat(most.get()).isLessThanOrEqualTo(13);
  }

  @Test
  void what_the_work_throws_is_thrown() {
    assertThatThrownBy(
            () ->
                parallel.each(
                    (Consumer<Integer> sink) -> sink.accept(1),
                    input -> {
                      throw new IllegalStateException("no");
                    },
                    result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no");
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
