/**
 * What follows from many articles together: which are copies of which, and which claims agree or
 * conflict. Start at {@link Linker}.
 */
@NullMarked
package hearsay.link;

import org.jspecify.annotations.NullMarked;
