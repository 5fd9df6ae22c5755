package hearsay.model;

/** How the words of a source are given. */
public enum Quotation {
  /** Word for word, in quotation marks. */
  DIRECT,
  /** In the writer's words. */
  INDIRECT,
  /** In the writer's words with pieces in quotation marks. */
  MIXED,
  /** An answer in an interview: the paragraph is the speech. */
  INTERVIEW,
  /** In a headline's short forms. */
  HEADLINE
}
