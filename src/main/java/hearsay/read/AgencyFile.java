package hearsay.read;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the XML in which news agencies hand out articles: NITF and NewsML-G2.
 *
 * <p>An item is known by the id that its agency gave it, so that a corrected version replaces the
 * first, whatever file it comes in.
 */
final class AgencyFile {
  private final Place place;
  private final ReadOptions options;
  private final Assembler assembler;
  private final Consumer<Unread> sink;

  AgencyFile(Place place, ReadOptions options, Assembler assembler, Consumer<Unread> sink) {
    this.place = place;
    this.options = options;
    this.assembler = assembler;
    this.sink = sink;
  }

  /** Hands over the article that a file of NITF is. */
  void nitf(Reader characters) throws IOException {
    XmlItems.each(
        characters,
        Nitf.ARTICLES,
        (element, before) -> {
          Nitf nitf = new Nitf(element.clone());
          offer(place, nitf.id(), nitf::pieces, nitf::metadata);
        });
  }

  /** Hands over the texts among the items of NewsML-G2; pictures and films are passed over. */
  void items(Reader characters) throws IOException {
    XmlItems.each(
        characters, NewsItem.ITEMS, (element, before) -> item(new NewsItem(element.clone())));
  }

  private void item(NewsItem item) {
    Place here = item.id().map(place::at).orElse(place);
    if (item.isWithdrawn()) {
      sink.accept(Unread.broken(here, withdrawn(here)));
    } else if (item.isText() || !item.pieces().isEmpty()) {
      offer(here, item.id(), item::pieces, item::metadata);
    }
  }

  private static HearsayException withdrawn(Place place) {
    return HearsayException.of(
        "%s was withdrawn or held back by its provider.".formatted(place.shown()),
        "Take out what you have loaded of it: hearsay remove.");
  }

  private void offer(Place here, Optional<String> id, Parts parts, Told told) {
    Place known = id.map(here::everywhere).orElse(here);
    sink.accept(Unread.of(here, () -> article(known, parts.pieces(), told.metadata())));
  }

  private Mended article(Place known, List<Piece> pieces, Metadata metadata) {
    if (pieces.isEmpty()) {
      throw HearsayException.of(
          "%s has no text in it.".formatted(known.shown()),
          "If it links to its text, fetch that and load it.");
    }
    return assembler.article(Drafts.of(known, metadata.title(), pieces, metadata), options);
  }

  /** Gives a text in pieces. */
  private interface Parts {
    List<Piece> pieces();
  }

  /** Gives what is told of a text. */
  private interface Told {
    Metadata metadata();
  }
}
