package hearsay.read;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds the articles in bytes of any form, also in archives within archives, to some depth. */
final class Unpacker {
  private static final int DEEPEST = 5;

  private final Assembler assembler;
  private final ReadOptions options;
  private final Consumer<Unread> sink;
  private final Consumer<String> warnings;
  private final Budget budget = new Budget();
  private final Archives archives = new Archives(budget);

  /**
   * @param warnings is told where characters of a file of many articles had to be mended
   */
  Unpacker(
      Assembler assembler, ReadOptions options, Consumer<Unread> sink, Consumer<String> warnings) {
    this.assembler = assembler;
    this.options = options;
    this.warnings = warnings;
    this.sink =
        unread -> {
          try {
            sink.accept(unread);
          } catch (RuntimeException problem) {
            throw new Passed(problem);
          }
        };
  }

  /** Hands over every article in {@code content}, and what cannot be read with the reason. */
  void unpack(Content content) {
    try {
      unpack(content.through(budget::packed), 0);
    } catch (Passed passed) {
      throw passed.problem();
    }
  }

  private void unpack(Content content, int depth) {
    try {
      open(content, depth);
    } catch (HearsayException problem) {
      sink.accept(Unread.broken(content.place(), problem));
    } catch (Passed passed) {
      throw passed;
    } catch (IOException | RuntimeException e) { // of a library that did not expect such bytes
      sink.accept(Unread.broken(content.place(), unreadable(content.place(), e)));
    }
  }

  private static HearsayException unreadable(Place place, Exception problem) {
    return HearsayException.of(
        "%s cannot be read to its end (%s).".formatted(place.shown(), Reason.of(problem)),
        "Fetch it again; what stands before that place has been read.",
        problem);
  }

  private void open(Content content, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw HearsayException.of(
          "%s is an archive in an archive, %d deep.".formatted(content.place().shown(), depth),
          "Unpack it yourself, if you trust it.");
    }
    Form form = Form.of(content);
    switch (form) {
      case BZIP2 -> unpack(archives.bzip2(content), depth + 1);
      case FEED -> feed(content);
      case GZIP -> unpack(archives.gzip(content), depth + 1);
      case HTML -> one(content, SingleText::page);
      case JSON ->
          new JsonFile(content.place(), options, assembler, sink).read(characters(content));
      case REUTERS -> reuters(content);
      case TAR -> archives.tar(content, entry -> unpack(entry, depth + 1));
      case TEXT -> one(content, SingleText::plain);
      case WARC -> new WarcFile(content, this::kept, sink).read();
      case MAIL, OFFICE, PDF, XML -> throw Refused.of(form, content.place());
      case NEWSML -> agency(content).items(characters(content));
      case NITF -> agency(content).nitf(characters(content));
      case ZIP -> archives.zip(content, entry -> unpack(entry, depth + 1));
    }
  }

  private Reader characters(Content content) throws IOException {
    return Decoding.reader(
        content, repair -> warnings.accept(content.place().shown() + ": " + repair));
  }

  private AgencyFile agency(Content content) {
    return new AgencyFile(content.place(), options, assembler, sink);
  }

  private void one(Content content, Function<Bytes, Draft> reading) throws IOException {
    Bytes bytes = Bytes.of(content);
    sink.accept(Unread.of(content.place(), () -> assembler.article(reading.apply(bytes), options)));
  }

  /** A page from the web, which is known by its address unless it names a better one. */
  private void kept(Content content, String address) {
    try {
      Bytes bytes = Bytes.of(content);
      Metadata found =
          new Metadata(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(address).filter(Markup::isAddress));
      Function<Bytes, Draft> reading =
          switch (Form.of(content)) {
            case MAIL, TEXT -> SingleText::plain;
            default -> SingleText::page;
          };
      sink.accept(
          Unread.of(
              content.place(), () -> assembler.article(reading.apply(bytes).or(found), options)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void feed(Content content) throws IOException {
    XmlItems.each(
        characters(content),
        Feed.ENTRIES,
        (element, before) -> entry(Feed.of(element, before), content.place()));
  }

  private void entry(Feed entry, Place place) {
    if (!entry.isArticle()) {
      return;
    }
    Place here = place.at(entry.id().orElse("entry"));
    sink.accept(Unread.of(here, () -> article(entry, here)));
  }

  private Mended article(Feed entry, Place place) {
    Draft draft =
        entry
            .draft(place)
            .orElseThrow(
                () ->
                    HearsayException.of(
                        "%s has no text in the feed.".formatted(place.shown()),
                        "Fetch the page that it links to, and load that."));
    String id = entry.id().orElseGet(() -> ArticleIds.hash(draft.text()));
    return assembler.article(draft.at(place.known(id)), options);
  }

  private void reuters(Content content) throws IOException {
    XmlItems.each(
        characters(content),
        Reuters.DISPATCHES,
        (element, before) -> dispatch(new Reuters(element.clone()), content.place()));
  }

  private void dispatch(Reuters dispatch, Place place) {
    if (dispatch.hasBody()) {
      Place here = place.at(dispatch.id()).known(dispatch.id());
      sink.accept(Unread.of(here, () -> assembler.article(dispatch.draft(here), options)));
    }
  }
}
