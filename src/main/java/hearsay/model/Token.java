package hearsay.model;

import java.util.Locale;

/**
 * A word of a sentence with its grammar.
 *
 * @param index its place in the sentence, from 0
 * @param tag Penn Treebank part of speech
 * @param head the index of the word it depends on; -1 for the root of the sentence
 * @param relation Universal Dependencies relation to {@code head}, with subtype ("nsubj:pass")
 * @param entity kind of name it is part of
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    int head,
    String relation,
    Entity entity) {
  /** Kinds of names that a model tells apart. */
  public enum Entity {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
  }

  /** The word in small letters. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$") || tag.equals("WP");
  }
}
