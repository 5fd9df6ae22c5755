package hearsay.extract.mind;

import hearsay.extract.Telling;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Set;

/**
 * Tells where the words that may tell what a feeling is about end before the parser thinks so.
 *
 * <pre>
 * worried about the pact , although it denies that
 *               --------
 * </pre>
 */
final class TargetEnd {
  private static final Set<String> CONTRASTS = WordClass.of("contrast");
  private static final Set<String> UNCLEAR = Set.of("unclear", "unknown", "uncertain");
  private static final int LONGEST = 60;

  private TargetEnd() {}

  /** The place of the first word that is no longer of it, from {@code first} to {@code end}. */
  static int of(Tree tree, int first, int end) {
    int quoted =
        Math.min(
            beforeJoined(tree, first, end),
            Math.min(beforeClosingQuote(tree, first, end), untold(tree, first, end)));
    return Math.max(first + 1, Math.min(quoted, beforeContrast(tree, first, end)));
  }

  /** <i>…, although it denies that</i>; <i>… remains unclear</i>. */
  private static int beforeContrast(Tree tree, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      String word = tree.tokens().get(i).lower();
      String next = tree.tokens().get(i + 1).lower();
      boolean contrast = word.equals(",") && CONTRASTS.contains(next);
      if (contrast || (word.matches("remains?|is") && UNCLEAR.contains(next))) {
        return i;
      }
    }
    return end;
  }

  /** <i>To close the strait and <b>expressed</b> regret</i>: no infinitive is joined to a past. */
  private static int beforeJoined(Tree tree, int first, int end) {
    if (!tree.tokens().get(first).tag().equals("TO")) {
      return end;
    }
    for (int i = first + 1; i < end - 1; i++) {
      Token next = tree.tokens().get(i + 1);
      boolean relative =
          tree.tokens().subList(first, i).stream().anyMatch(t -> t.tag().matches("W.*|VB[DZ]"));
      if (tree.tokens().get(i).lower().matches("and|but")
          && next.tag().matches("VB[DZ]")
          && !relative) {
        return i;
      }
    }
    return end;
  }

  /** A quotation that began before the target does not end inside it. */
  private static int beforeClosingQuote(Tree tree, int first, int end) {
    int open = 0;
    boolean inside = false;
    for (int i = 0; i < end; i++) {
      Token token = tree.tokens().get(i);
      boolean straight = token.word().equals("\"");
      boolean closes = straight ? inside : isClosing(tree, token);
      inside = straight ? !inside : inside;
      if (i < first) {
        continue;
      }
      if (closes && --open < 0) {
        return i;
      }
      open += !closes && (straight || isOpening(token)) ? 1 : 0;
    }
    return end;
  }

  private static boolean isOpening(Token token) {
    return token.word().equals("“") || token.word().equals("‘") || token.word().equals("``");
  }

  private static boolean isClosing(Tree tree, Token token) {
    String word = token.word();
    boolean spaced =
        tree.before(token).filter(b -> b.span().end() == token.span().start()).isPresent()
            && tree.after(token)
                .filter(a -> a.span().start() == token.span().end() && isWord(a))
                .isEmpty();
    return word.equals("”")
        || word.equals("''")
        || ((word.equals("'") || word.equals("’")) && spaced && hasOpeningSingle(tree, token));
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.word().charAt(0));
  }

  private static boolean hasOpeningSingle(Tree tree, Token closing) {
    for (int i = closing.index() - 1; i >= Math.max(0, closing.index() - LONGEST); i--) {
      Token token = tree.tokens().get(i);
      boolean glued =
          tree.after(token).filter(a -> a.span().start() == token.span().end()).isPresent();
      boolean apart =
          tree.before(token).filter(b -> b.span().end() == token.span().start()).isEmpty();
      if ((token.word().equals("'") || token.word().equals("‘")) && glued && apart) {
        return true;
      }
    }
    return false;
  }

  /** The words before <i>, the minister said</i>. */
  private static int untold(Tree tree, int first, int end) {
    int last = Math.min(end, tree.tokens().size() - 1);
    for (int i = last; i > first; i--) {
      if (Telling.isTelling(tree.tokens().get(i))) {
        int comma = commaBefore(tree, i, first);
        if (comma > 0) {
          return Math.min(end, comma);
        }
      }
    }
    return end;
  }

  private static int commaBefore(Tree tree, int verb, int first) {
    int comma = -1;
    for (int i = verb - 1; i > first; i--) {
      Token token = tree.tokens().get(i);
      if (token.word().equals(",")) {
        comma = i;
        break;
      }
      if (token.isVerb() && !token.tag().equals("VBN")) {
        return -1;
      }
    }
    return comma;
  }
}
