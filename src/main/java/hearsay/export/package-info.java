/** Outputs and their writers. Start at {@link Format}. */
@NullMarked
package hearsay.export;

import org.jspecify.annotations.NullMarked;
