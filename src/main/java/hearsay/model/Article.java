package hearsay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read.
 *
 * @param id short, stable and fit for an IRI; the same place or address always gives the same one
 * @param origin where it was read from, for people: a path or an address
 * @param textStart where {@code text} begins in the file as given, in UTF-16 units of the decoded
 *     file; empty when the text is not a stretch of the file (HTML)
 * @param url the article's address on the web, when it is known
 * @param outlet who published it, when it is known
 * @param text what all offsets index
 * @param blocks the paragraphs of {@code text} in order, without overlap
 */
public record Article(
    String id,
    String origin,
    Optional<Integer> textStart,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    String text,
    List<Block> blocks) {
  public Article {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("'%s' is no article id".formatted(id));
    }
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block %s overlaps or leaves the text".formatted(block));
      }
      last = block.span().end();
    }
  }

  /** The name of the article's graph; what it tells is named below it. */
  public String iri() {
    return "https://w3id.org/hearsay/article/" + id;
  }
}
