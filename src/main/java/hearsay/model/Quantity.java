package hearsay.model;

import java.util.Optional;

/**
 * How much, as the words tell it.
 *
 * @param span the words: <i>more than a million rounds</i>
 * @param min at least, when told
 * @param max at most, when told
 * @param unit what is counted: <i>rounds</i>
 */
public record Quantity(
    Span span, Optional<Double> min, Optional<Double> max, Optional<Span> unit) {}
