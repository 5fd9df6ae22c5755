/** Inputs that nobody would write, and what must hold of them all. Start at {@link FuzzTest}. */
@NullMarked
package hearsay.fuzz;

import org.jspecify.annotations.NullMarked;
