package hearsay.read;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.io.IOException;
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
  private final Content content;
  private final ReadOptions options;
  private final Assembler assembler;
  private final Consumer<Unread> sink;

  AgencyFile(Content content, ReadOptions options, Assembler assembler, Consumer<Unread> sink) {
    this.content = content;
    this.options = options;
    this.assembler = assembler;
    this.sink = sink;
  }

  /** Hands over the article that a file of NITF is. */
  void nitf() throws IOException {
    XmlItems.each(
        Decoding.reader(content),
        Nitf.ARTICLES,
        (element, before) -> {
          Nitf nitf = new Nitf(element.clone());
          offer(content.place(), nitf.id(), nitf::pieces, nitf::metadata);
        });
  }

  /** Hands over the texts among the items of NewsML-G2; pictures and films are passed over. */
  void items() throws IOException {
    XmlItems.each(
        Decoding.reader(content),
        NewsItem.ITEMS,
        (element, before) -> item(new NewsItem(element.clone())));
  }

  private void item(NewsItem item) {
    Place here = item.id().map(content.place()::at).orElse(content.place());
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

  private Article article(Place place, List<Piece> pieces, Metadata metadata) {
    if (pieces.isEmpty()) {
      throw HearsayException.of(
          "%s has no text in it.".formatted(place.shown()),
          "If it links to its text, fetch that and load it.");
    }
    return assembler.article(Drafts.of(place, metadata.title(), pieces, metadata), options);
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
