package hearsay.read;

import hearsay.model.Block;
import hearsay.model.Span;
import java.util.Optional;

/**
 * A stretch of text that was set apart from the rest.
 *
 * @param emphasised whether all of it is set in bold or as a heading
 * @param known what it is there for, where that need not be guessed
 */
record Paragraph(Span span, boolean emphasised, Optional<Block.Kind> known) {
  Paragraph(Span span, boolean emphasised) {
    this(span, emphasised, Optional.empty());
  }
}
