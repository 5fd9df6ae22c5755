package hearsay.read;

import hearsay.model.Span;

/**
 * A stretch of text that was set apart from the rest.
 *
 * @param emphasised whether all of it is set in bold or as a heading
 */
record Paragraph(Span span, boolean emphasised) {}
