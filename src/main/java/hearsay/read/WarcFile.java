package hearsay.read;

import hearsay.HearsayException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the pages and texts that a crawler kept, with the addresses that it found them at. */
final class WarcFile {
  private final Content content;
  private final BiConsumer<Content, String> sink;
  private final Consumer<Unread> problems;

  /**
   * @param sink is given what was kept, and its address
   */
  WarcFile(Content content, BiConsumer<Content, String> sink, Consumer<Unread> problems) {
    this.content = content;
    this.sink = sink;
    this.problems = problems;
  }

  void read() throws IOException {
    WarcReader records = new WarcReader(content.in());
    records.setLenient(true);
    for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
      if (next.get() instanceof WarcTargetRecord record
          && record.headers().first("WARC-Target-URI").isPresent()) {
        page(record);
      }
    }
  }

  private void page(WarcTargetRecord record) {
    Place place = content.place().inside(record.target());
    try {
      Optional<Kept> kept = kept(record).filter(Kept::isText);
      if (kept.isPresent()) {
        byte[] bytes = bytes(kept.get().body().stream(), place);
        Content page =
            new Content(
                place, Optional.of(kept.get().type().toString()), new ByteArrayInputStream(bytes));
        sink.accept(page, record.target());
      }
    } catch (Passed passed) {
      throw passed;
    } catch (HearsayException problem) {
      problems.accept(Unread.broken(place, problem));
    } catch (IOException | RuntimeException e) {
      problems.accept(
          Unread.broken(
              place,
              HearsayException.of(
                  "%s was not kept as HTTP has it (%s).".formatted(place.shown(), e.getMessage()),
                  "Fetch the page again.",
                  e)));
    }
  }

  private static byte[] bytes(InputStream body, Place place) throws IOException {
    byte[] bytes = body.readNBytes(Content.LARGEST + 1);
    if (bytes.length > Content.LARGEST) {
      throw Content.tooLarge(place);
    }
    return bytes;
  }

  /** A body and its type. */
  private record Kept(MediaType type, MessageBody body) {
    boolean isText() {
      MediaType base = type.base();
      return base.equals(MediaType.HTML)
          || base.equals(MediaType.XHTML)
          || base.equals(MediaType.PLAIN_TEXT);
    }
  }

  private static Optional<Kept> kept(WarcTargetRecord record) throws IOException {
    return switch (record) {
      case WarcResponse response ->
          response.contentType().base().equals(MediaType.HTTP) && response.http().status() == 200
              ? Optional.of(new Kept(response.http().contentType(), response.http().bodyDecoded()))
              : Optional.empty();
      case WarcResource resource -> Optional.of(new Kept(resource.contentType(), resource.body()));
      case WarcConversion text -> Optional.of(new Kept(text.contentType(), text.body()));
      default -> Optional.empty();
    };
  }
}
