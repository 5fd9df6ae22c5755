package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ArrivalsTest {
  @TempDir Path folder;
  private final List<Unread> problems = new ArrayList<>();

  private Arrivals arrivals() {
    return new Arrivals(List.of(folder), Duration.ofMillis(20));
  }

  @Test
  void what_is_there_arrives_first_then_what_comes() throws IOException {
    Arrivals arrivals = arrivals();
    Path first = Files.writeString(folder.resolve("a.txt"), "One.");
    assertThat(arrivals.next(problems::add)).containsExactly(first);
    Path later = Files.createDirectory(folder.resolve("later")).resolve("b.json");
    Files.writeString(later, "{}");
    Files.writeString(folder.resolve("picture.png"), "x");
    assertThat(arrivals.next(problems::add)).containsExactly(later);
  }

  @Test
  void a_file_that_changes_arrives_again() throws IOException {
    Arrivals arrivals = arrivals();
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    arrivals.next(problems::add);
    Files.writeString(file, " Two.", StandardOpenOption.APPEND);
    assertThat(arrivals.next(problems::add)).containsExactly(file);
  }

  @Test
  void what_cannot_be_read_is_told_once() throws IOException {
    Arrivals arrivals = arrivals();
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("nowhere"));
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    assertThat(arrivals.next(problems::add)).containsExactly(file);
    Files.writeString(folder.resolve("b.txt"), "Two.");
    arrivals.next(problems::add);
    assertThat(problems).extracting(Unread::place).containsExactly(link.toString());
  }

  @Test
  void who_stops_it_gets_nothing_more() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One.");
    Arrivals arrivals = arrivals();
    arrivals.stop();
    assertThat(arrivals.next(problems::add)).isEmpty();
  }
}
