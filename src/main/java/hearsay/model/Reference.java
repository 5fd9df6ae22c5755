package hearsay.model;

/**
 * Words that point to an actor.
 *
 * @param span the whole phrase: <i>Ukraine's former foreign minister Pavlo Klimkin</i>
 * @param head the word at its head: <i>Klimkin</i>
 * @param expressed whether these words are part of the finding; false where the actor is known only
 *     from elsewhere, as the interviewed person from the introduction
 */
public record Reference(Span span, Span head, boolean expressed) {
  public Reference {
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head %s outside of %s".formatted(head, span));
    }
  }

  public static Reference to(Span span, Span head) {
    return new Reference(span, head, true);
  }
}
