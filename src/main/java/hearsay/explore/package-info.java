/**
 * The claims of a store as people look at them: filtered, counted, grouped, drawn as a network.
 * Start at {@code Explorer}.
 */
@NullMarked
package hearsay.explore;

import org.jspecify.annotations.NullMarked;
