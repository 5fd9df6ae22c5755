/**
 * Rules that find states of mind, one for each construction. Start at {@link
 * hearsay.extract.mind.FeltAdjectiveExtractor}, the shortest; {@link hearsay.extract.mind.Minds} is
 * what they share.
 */
@NullMarked
package hearsay.extract.mind;

import org.jspecify.annotations.NullMarked;
