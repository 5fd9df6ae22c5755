package hearsay.link;

/**
 * How much of two articles is the same.
 *
 * @param shared how many shingles both have
 * @param share the part of the one of which more is the same
 * @param particulars the part of its names and numbers that the other has, too
 * @param days between the days of publication
 */
record Likeness(int shared, double share, double particulars, long days) {
  private static final int DAYS_OF_A_STORY = 2;

  static Likeness of(Imprint first, Imprint second) {
    int shared = first.shingles().shared(second.shingles());
    boolean isSecond = second.shingles().size() < first.shingles().size();
    Imprint shorter = isSecond ? second : first;
    Imprint longer = isSecond ? first : second;
    return new Likeness(
        shared,
        shorter.shingles().size() == 0 ? 0 : (double) shared / shorter.shingles().size(),
        shorter.particulars().within(longer.particulars()),
        first.daysFrom(second));
  }

  /**
   * Whether one is a copy of the other, shortened, extended or edited.
   *
   * <p>The numbers were chosen on Reuters' updates of 1987; README.md tells how well they do.
   */
  boolean isCopy() {
    return days <= DAYS_OF_A_STORY ? isOfOneStory() : isReprint();
  }

  private boolean isOfOneStory() {
    boolean much = shared >= 40 && share >= 0.4;
    boolean most = shared >= 12 && share >= 0.6; // a short text has less to share
    return particulars >= 0.72 && (much || most);
  }

  /** What comes back after days must be long, or it is a formula that is used every week. */
  private boolean isReprint() {
    return shared >= 100 && share >= 0.9 && particulars >= 0.95;
  }
}
