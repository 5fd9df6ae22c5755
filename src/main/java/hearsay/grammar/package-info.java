/** Small questions on a sentence: subject, clause, negation, hedge. Start at {@link Tree}. */
@NullMarked
package hearsay.grammar;

import org.jspecify.annotations.NullMarked;
