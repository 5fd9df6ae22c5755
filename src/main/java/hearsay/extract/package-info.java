/** Rules that turn sentences into findings, one class per rule. */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
