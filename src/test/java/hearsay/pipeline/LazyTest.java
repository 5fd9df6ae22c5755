package hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void nothing_is_made_before_it_is_asked_for() {
    Lazy.of(made::incrementAndGet);
    assertThat(made).hasValue(0);
  }

  @Test
  void it_is_made_once() {
    Lazy<Integer> lazy = Lazy.of(made::incrementAndGet);
    assertThat(lazy.get()).isEqualTo(lazy.get()).isEqualTo(1);
  }

  @Test
  void a_failure_is_not_kept() {
    Lazy<Integer> lazy =
        Lazy.of(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return 7;
            });
    assertThatThrownBy(lazy::get).hasMessage("not yet");
    assertThat(lazy.get()).isEqualTo(7);
  }
}
