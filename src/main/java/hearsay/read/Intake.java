package hearsay.read;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the user gave to be read: files, folders, standard input.
 *
 * <p>Articles are found one by one as they are asked for, so that any amount of them needs no more
 * memory than a few.
 */
public final class Intake {
  private static final Path TYPED = Path.of("-");

  private final List<Path> paths;
  private final InputStream typed;
  private final ReadOptions options;
  private final Consumer<String> warnings;
  private final ArticleReader reader = new ArticleReader();
  private final AtomicLong consumed = new AtomicLong();
  private volatile boolean stopped;

  private Intake(
      List<Path> paths, InputStream typed, ReadOptions options, Consumer<String> warnings) {
    this.paths = paths;
    this.typed = typed;
    this.options = options;
    this.warnings = warnings;
  }

  /** The articles that {@code paths} name, of which the user says nothing more. */
  public static Intake of(List<Path> paths) {
    return of(paths, InputStream.nullInputStream(), ReadOptions.none());
  }

  /**
   * The articles that {@code paths} name.
   *
   * @param typed what the path {@code -} stands for
   * @throws HearsayException when a path leads nowhere, or no file in them may hold an article
   */
  public static Intake of(List<Path> paths, InputStream typed, ReadOptions options) {
    Intake intake = new Intake(paths.stream().distinct().toList(), typed, options, warning -> {});
    if (!paths.contains(TYPED) && intake.files().findAny().isEmpty()) {
      throw HearsayException.of(
          "There is no article in %s.".formatted(paths.getFirst()),
          "Articles are texts, pages, JSON, feeds, WARC files, and archives of these.");
    }
    return intake;
  }

  /**
   * The same; {@code listener} is told where characters of a file of many articles had to be
   * mended.
   */
  public Intake telling(Consumer<String> listener) {
    return new Intake(paths, typed, options, listener);
  }

  private Stream<Path> files() {
    return ArticleFiles.under(named(), problem -> {});
  }

  private List<Path> named() {
    return paths.stream().filter(path -> !path.equals(TYPED)).toList();
  }

  /** How many bytes there are in all; empty if that is not known beforehand. */
  public OptionalLong bytes() {
    return paths.contains(TYPED)
        ? OptionalLong.empty()
        : OptionalLong.of(files().mapToLong(Intake::size).sum());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // reading it will tell
    }
  }

  /** Has {@link #each} end early, as if there were no more articles. */
  public void stop() {
    stopped = true;
  }

  /** Hands over every article, and what cannot be read with the reason, in the order of names. */
  public void each(Consumer<Unread> sink) {
    AtomicLong count = new AtomicLong();
    Consumer<Unread> checked =
        unread -> {
          if (!stopped) {
            sink.accept(checked(unread, count.incrementAndGet()).after(consumed.get()));
          }
        };
    if (paths.contains(TYPED)) {
      Content content = new Content(Place.typed(), Optional.empty(), counted(typed));
      reader.find(content, options, checked, warnings);
    }
    ArticleFiles.under(named(), checked)
        .takeWhile(file -> !stopped)
        .forEach(file -> reader.find(file, options, this::counted, checked, warnings));
  }

  private InputStream counted(InputStream in) {
    return new Counted(in, consumed, () -> stopped);
  }

  /** One address cannot be that of many articles. */
  private Unread checked(Unread unread, long number) {
    return options.url().isEmpty() || number == 1
        ? unread
        : Unread.broken(
            Place.named(unread.place()),
            HearsayException.of(
                "%s: --url is the address of one article, and this is another."
                    .formatted(unread.place()),
                "Give one article, or write a line 'url: …' at the head of each."));
  }
}
