package hearsay.explore;

/**
 * One value of a filter, as people call it.
 *
 * @param name of the filter
 * @param value as a filter takes it
 */
public record Condition(String name, String value, String label) {}
