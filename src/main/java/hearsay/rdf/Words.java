package hearsay.rdf;

import hearsay.model.Span;
import java.util.List;

/** Reads pieces of a text as one line for people. */
final class Words {
  private Words() {}

  /**
   * The words of the pieces, with an ellipsis where other words stand between two of them: <i>The
   * port will close … before the winter</i>.
   */
  static String of(List<Span> pieces, String text) {
    StringBuilder line = new StringBuilder();
    int last = 0;
    for (Span piece : pieces) {
      if (!line.isEmpty()) {
        boolean skips = piece.start() > last && hasWord(text.substring(last, piece.start()));
        line.append(skips ? " … " : " ");
      }
      line.append(piece.in(text));
      last = piece.end();
    }
    return line.toString().strip().replaceAll("\\s+", " ");
  }

  static String of(Span span, String text) {
    return of(List.of(span), text);
  }

  private static boolean hasWord(String gap) {
    return gap.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
