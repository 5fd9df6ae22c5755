package hearsay.explore;

/**
 * What someone may mean who has begun to write.
 *
 * @param name of a filter; {@code actor} for one who may be the source or whom it is about
 * @param value as a filter takes it
 * @param hint the name that begins so, if it is another than the label
 * @param count the claims that it has part in
 */
public record Suggestion(String name, String value, String label, String hint, int count) {}
