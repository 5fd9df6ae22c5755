package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names how what is said hangs on its cue, as the tables of cues know it: {@code ccomp}. */
final class Frames {
  private static final Pattern PHRASE = Pattern.compile("(?:obl|advcl):([a-z]+)$");

  private Frames() {}

  /** The frame of a clause with a mark of its own: {@code advcl:if}. */
  static String conditionFrame(Tree tree, Token clause) {
    String mark = mark(tree, clause);
    return mark.equals("to") ? "xcomp" : "advcl:" + mark;
  }

  /** The word that opens {@code clause}; empty for none. */
  static String mark(Tree tree, Token clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    return tree.child(clause, "mark", "case")
        .or(() -> Optional.of(tree.tokens().get(first)).filter(t -> t.tag().startsWith("W")))
        .map(Token::lemma)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** The preposition of {@code phrase}; empty for none. */
  static String preposition(Tree tree, Token phrase) {
    return tree.child(phrase, "case").map(Token::lemma).orElse("").toLowerCase(Locale.ROOT);
  }

  /**
   * The word that joins what is said to its cue: <i>for</i> of {@code obl:for}, <i>to</i> of {@code
   * obj+xcomp}; empty for none.
   */
  static Optional<String> link(String frame) {
    if (frame.matches("(.*[+:])?xcomp")) {
      return Optional.of("to");
    }
    Matcher phrase = PHRASE.matcher(frame);
    return phrase.find() ? Optional.of(phrase.group(1)) : Optional.empty();
  }

  /** What is added to the frame of a clause that has no finite verb: {@code :ing}. */
  static String kind(Tree tree, Token clause) {
    if (!clause.isVerb() && tree.child(clause, "cop").isEmpty()) {
      return ":pred";
    }
    String mark = mark(tree, clause);
    return clause.tag().equals("VBG") && tree.child(clause, "aux").isEmpty() && !mark.equals("that")
        ? ":ing"
        : "";
  }
}
