/** The gazetteer's files: reads them, and rebuilds them from their sources. */
@NullMarked
package hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
