/**
 * Rules that find who is said to have said what. Start at {@link
 * hearsay.extract.attribution.AttributionExtractor}.
 *
 * <p>Each {@code …Rule} proposes {@code Candidate}s of one kind; {@code Completion} rounds them
 * off, learned weights decide ({@code Conditions}), {@code Chosen} settles what competes for the
 * same words, and {@code Readings} makes findings of the rest. {@code CueLearner} learns the
 * weights.
 */
@NullMarked
package hearsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
