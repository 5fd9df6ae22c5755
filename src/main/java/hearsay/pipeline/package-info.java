/** The order of the stages, written once. Start at {@link Pipeline}. */
@NullMarked
package hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
