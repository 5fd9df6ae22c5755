package hearsay.model;

/** A paragraph of an article, and what it is there for. */
public record Block(Span span, Kind kind) {
  /** What a paragraph is there for; nothing is ever extracted from what is not {@link #isRead}. */
  public enum Kind {
    /** The article's own title. */
    HEADLINE,
    /** Running text. */
    PARAGRAPH,
    /** An interviewer's question. */
    QUESTION,
    /** A paragraph of an interviewed person's answer. */
    ANSWER,
    /** Who wrote the article, where and when. */
    BYLINE,
    /** Read also, donations, cookie notices, related headlines, source lines. */
    BOILERPLATE;

    /** Whether findings may be read from it. */
    public boolean isRead() {
      return this != BYLINE && this != BOILERPLATE;
    }
  }
}
