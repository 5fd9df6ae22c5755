/**
 * The dataset on disk: one named graph per article, a text index beside it, and the saved queries.
 * Start at {@link Store}.
 */
@NullMarked
package hearsay.store;

import org.jspecify.annotations.NullMarked;
