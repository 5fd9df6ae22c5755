/** The order of the stages, written once. Start at {@link Parallel}. */
@NullMarked
package hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
