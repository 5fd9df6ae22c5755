package hearsay.read;

import hearsay.HearsayException;
import hearsay.Reason;
import hearsay.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads articles from files and from bytes of any form that {@link Form} knows. */
public final class ArticleReader {
  /** How many articles are taken from bytes at once. */
  private static final int MOST = 10_000;

  private final Assembler assembler = new Assembler();

  /**
   * The one article that {@code file} holds. What {@code options} say is believed first, then what
   * the file's header or metadata say, then what its text lets see.
   *
   * @throws HearsayException when it cannot be read, holds no text, or holds several articles
   */
  public Article read(Path file, ReadOptions options) {
    List<Unread> found = new ArrayList<>();
    find(file, options, in -> in, found::add, warning -> {});
    if (found.size() != 1) {
      throw HearsayException.of(
          "%s holds %d articles.".formatted(file, found.size()), "Give a file that holds one.");
    }
    return found.getFirst().read();
  }

  /**
   * The articles that {@code raw} holds, at least one.
   *
   * @throws HearsayException when one of them cannot be read, or there are too many to be kept
   */
  public List<Article> read(Raw raw, ReadOptions options) {
    List<Unread> found = new ArrayList<>();
    find(
        new Content(
            Place.named(raw.origin()), raw.mediaType(), new ByteArrayInputStream(raw.bytes())),
        options,
        unread -> {
          found.add(unread);
          if (found.size() > MOST) {
            throw HearsayException.of(
                "%s holds more than %d articles.".formatted(raw.origin(), MOST),
                "Give fewer at once, or load them from a file: hearsay load FILE.");
          }
        });
    return found.stream().map(Unread::read).toList();
  }

  /** Hands over every article in {@code file}, and what cannot be read with the reason. */
  void find(
      Path file,
      ReadOptions options,
      UnaryOperator<InputStream> through,
      Consumer<Unread> sink,
      Consumer<String> warnings) {
    Place place = Place.of(file);
    InputStream opened;
    try {
      opened = open(file);
    } catch (HearsayException problem) {
      sink.accept(Unread.broken(place, problem));
      return;
    }
    try (InputStream in = through.apply(opened)) {
      find(new Content(place, Optional.empty(), in), options, sink, warnings);
    } catch (IOException e) {
      sink.accept(Unread.broken(place, cannot(file, e)));
    }
  }

  /** Hands over every article in {@code content}, and what cannot be read with the reason. */
  void find(Content content, ReadOptions options, Consumer<Unread> sink) {
    find(content, options, sink, warning -> {});
  }

  void find(
      Content content, ReadOptions options, Consumer<Unread> sink, Consumer<String> warnings) {
    new Unpacker(assembler, options, sink, warnings).unpack(content);
  }

  private static InputStream open(Path file) {
    if (Files.isDirectory(file)) {
      throw HearsayException.of(
          "%s is a folder, not an article.".formatted(file), "Name a file in it.");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw HearsayException.of("%s: there is no such file.".formatted(file), "Check the name.", e);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static HearsayException cannot(Path file, IOException e) {
    return HearsayException.of(
        "%s cannot be read (%s).".formatted(Place.of(file).shown(), Reason.of(e)),
        "Check that you may read it.",
        e);
  }
}
