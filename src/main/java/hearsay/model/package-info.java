/** Records of what was read and what was found; nothing here knows a library. */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
