package hearsay.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The files that arrive in folders, each when it has ceased to grow; a file that changes arrives
 * again.
 *
 * <p>The folders are looked at again and again, since not every disk tells of changes.
 */
public final class Arrivals {
  private final Collection<Path> folders;
  private final Duration pause;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Map<Path, State> known = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private Map<Path, State> before = Map.of();

  /** How a file looks from outside. */
  private record State(long size, long changed) {}

  public Arrivals(Collection<Path> folders) {
    this(folders, Duration.ofSeconds(1));
  }

  Arrivals(Collection<Path> folders, Duration pause) {
    this.folders = List.copyOf(folders);
    this.pause = pause;
  }

  /** Has {@link #next} give nothing any more. */
  public void stop() {
    stopped.countDown();
  }

  /**
   * Waits for files to arrive; gives none only if it was stopped.
   *
   * @param problems is told once of each thing there that cannot be read
   */
  public List<Path> next(Consumer<Unread> problems) {
    while (!pause()) {
      Map<Path, State> now = look(problems);
      List<Path> arrived =
          now.entrySet().stream()
              .filter(seen -> seen.getValue().equals(before.get(seen.getKey())))
              .filter(seen -> !seen.getValue().equals(known.get(seen.getKey())))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      arrived.forEach(file -> known.put(file, now.get(file)));
      known.keySet().retainAll(now.keySet());
      before = now;
      if (!arrived.isEmpty()) {
        return arrived;
      }
    }
    return List.of();
  }

  /** Waits a while; true if it was stopped. */
  private boolean pause() {
    try {
      return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Map<Path, State> look(Consumer<Unread> problems) {
    Map<Path, State> states = new HashMap<>();
    Consumer<Unread> once =
        problem -> {
          if (told.add(problem.place())) {
            problems.accept(problem);
          }
        };
    ArticleFiles.under(folders, once)
        .forEach(file -> state(file).ifPresent(state -> states.put(file, state)));
    return states;
  }

  /** Nothing if the file has gone in the meantime. */
  private static Optional<State> state(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new State(seen.size(), seen.lastModifiedTime().toMillis()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
