/** Hearsay reads news articles and builds a knowledge graph of who said what. */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
