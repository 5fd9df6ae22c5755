package hearsay.read;

import hearsay.model.Block;
import java.util.Optional;

/**
 * What stands in one paragraph of a page, or of what is like one.
 *
 * @param emphasised whether it is a heading or bold from end to end
 * @param known what it is there for, where that need not be guessed
 */
record Piece(String text, boolean emphasised, Optional<Block.Kind> known) {
  /** Of which nothing is known but its words. */
  static Piece of(String text) {
    return new Piece(text, false, Optional.empty());
  }

  /** Which tells who wrote the article, where or when. */
  static Piece byline(String text) {
    return new Piece(text, false, Optional.of(Block.Kind.BYLINE));
  }
}
