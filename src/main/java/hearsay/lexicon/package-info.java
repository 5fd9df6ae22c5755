/**
 * Word tables (TSV resources), loaded and checked; the {@link Gazetteer} of known actors. Start at
 * {@link WordTable}.
 */
@NullMarked
package hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
