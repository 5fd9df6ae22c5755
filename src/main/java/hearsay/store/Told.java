package hearsay.store;

/**
 * A claim in words, without its place in the text: it stays the same when the article moves it.
 *
 * @param act the speech act's name: <i>Denial</i>
 * @param polarity {@code positive} or {@code negative}
 */
public record Told(String source, String act, String polarity, String words)
    implements Comparable<Told> {
  private static final String PART = "\t";

  /** The claim as {@link #toString} wrote it. */
  static Told parse(String line) {
    String[] parts = line.split(PART, 4);
    return new Told(parts[0], parts[1], parts[2], parts[3]);
  }

  @Override
  public int compareTo(Told other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return String.join(PART, source.replace('\t', ' '), act, polarity, words);
  }
}
