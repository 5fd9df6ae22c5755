package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final Path PLACE = Path.of("db", "tdb");

  private static Room of(long megabytes) {
    return new Room(Optional.of(PLACE), place -> megabytes << 20);
  }

  @Test
  void a_change_that_may_not_fit_is_refused_before_it_is_begun() {
    assertThatThrownBy(() -> of(289).require(100_000))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(PLACE + " is full: 289 MB are free");
    assertThatCode(() -> of(289).require(10_000)).doesNotThrowAnyException();
  }

  @Test
  void a_disk_that_filled_up_is_told_from_other_troubles() {
    InternalError unknown = new InternalError("a fault occurred");
    assertThat(of(0).isOutBy(unknown)).isTrue();
    assertThat(of(50).isOutBy(unknown)).isFalse();
    IOException full = new IOException("No space left on device");
    assertThat(of(50).isOutBy(new IllegalStateException(full))).isTrue();
    assertThat(of(0).out(new InternalError()))
        .hasMessageContaining("became full; the last change was not stored");
  }

  @Test
  void memory_has_no_disk() {
    Room room = new Room(Optional.empty());
    assertThatCode(() -> room.require(Long.MAX_VALUE / 4_000)).doesNotThrowAnyException();
    assertThat(room.isOutBy(new IOException("No space left on device"))).isFalse();
  }

  @Test
  void what_need_not_be_done_is_left_undone_where_there_is_no_room() {
    assertThat(of(289).has(10L << 20)).isTrue();
    assertThat(of(289).has(250L << 20)).isFalse();
  }
}
