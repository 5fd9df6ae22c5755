package hearsay.read;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds the articles in bytes of any form. */
final class Unpacker {
  private final Assembler assembler;
  private final ReadOptions options;
  private final Consumer<Unread> sink;

  Unpacker(Assembler assembler, ReadOptions options, Consumer<Unread> sink) {
    this.assembler = assembler;
    this.options = options;
    this.sink = sink;
  }

  /** Hands over every article in {@code content}, and what cannot be read with the reason. */
  void unpack(Content content) {
    try {
      open(content);
    } catch (HearsayException problem) {
      sink.accept(Unread.broken(content.place(), problem));
    } catch (IOException e) {
      sink.accept(
          Unread.broken(
              content.place(),
              HearsayException.of(
                  "%s cannot be read to its end (%s)."
                      .formatted(content.place().shown(), e.getMessage()),
                  "Fetch it again; what stands before that place has been read.",
                  e)));
    }
  }

  private void open(Content content) throws IOException {
    switch (Form.of(content)) {
      case HTML -> one(content, bytes -> SingleText.page(content.place(), bytes));
      case JSON ->
          new JsonFile(content.place(), options, assembler, sink)
              .read(new InputStreamReader(content.in(), StandardCharsets.UTF_8));
      case TEXT -> one(content, bytes -> SingleText.plain(content.place(), bytes));
      case XML ->
          throw HearsayException.of(
              "%s is XML, but neither a page nor a feed.".formatted(content.place().shown()),
              "Convert it to plain text, HTML or JSON.");
    }
  }

  private void one(Content content, Function<byte[], Draft> reading) throws IOException {
    byte[] bytes = content.all();
    sink.accept(Unread.of(content.place(), () -> assembler.article(reading.apply(bytes), options)));
  }
}
