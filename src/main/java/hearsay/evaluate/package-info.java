/**
 * Findings against gold: precision, recall, misses. Start at {@link BratScore} for attributions and
 * {@link GoldScore} for whole dossiers.
 */
@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
