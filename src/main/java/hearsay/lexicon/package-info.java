/** Word tables (TSV resources), loaded and checked. Start at {@link WordTable}. */
@NullMarked
package hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
