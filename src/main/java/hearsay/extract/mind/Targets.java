package hearsay.extract.mind;

import hearsay.extract.Telling;
import hearsay.grammar.Clauses;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a state of mind is about, read from the words after the one that expresses it.
 *
 * <pre>
 * China is worried about the pact , the minister said
 *                        --------
 * </pre>
 */
final class Targets {
  private static final int LONGEST = 60;
  private static final Set<String> CONTRASTS = WordClass.of("contrast");
  private static final Set<String> UNCLEAR = Set.of("unclear", "unknown", "uncertain");

  private Targets() {}

  /** The target of {@code word}; empty when nothing that {@code attitude} takes follows it. */
  static Optional<Span> of(Tree tree, Token word, Attitudes.Attitude attitude) {
    return tree.children(word).stream()
        .filter(child -> child.index() > word.index())
        .flatMap(child -> of(tree, word, child, attitude).stream())
        .findFirst()
        .or(() -> following(tree, word, attitude));
  }

  private static Optional<Span> of(
      Tree tree, Token word, Token child, Attitudes.Attitude attitude) {
    if (child.tag().equals("VBG") && attitude.takes(lower(child))) {
      return phrase(tree, child, child.index() + 1);
    }
    if (Tree.is(child, "obj")
        || (Tree.is(child, "nsubj", "dep", "ccomp", "xcomp") && next(tree, word, child))) {
      if (attitude.takes("obj")) {
        return phrase(tree, child, word.index() + 1).map(span -> withClause(tree, word, span));
      }
    }
    if (Tree.is(child, "obl", "nmod", "advcl", "acl", "amod", "dep")) {
      Optional<Token> preposition = tree.child(child, "case", "mark", "dep");
      if (preposition.filter(p -> attitude.takes(lower(p)) && isNot(p, "to")).isPresent()
          || (preposition.filter(p -> p.tag().equals("IN") && lower(p).equals("to")).isPresent()
              && attitude.takes("to"))) {
        return phrase(tree, child, preposition.orElseThrow().index() + 1);
      }
    }
    return clause(tree, word, child, attitude);
  }

  private static Optional<Span> clause(
      Tree tree, Token word, Token child, Attitudes.Attitude attitude) {
    if (!Tree.is(child, "xcomp", "ccomp", "acl", "advcl", "dep", "parataxis")
        || Tree.is(child, "acl:relcl")) {
      return Optional.empty();
    }
    Optional<Token> mark = tree.child(child, "mark");
    boolean infinitive = mark.filter(m -> m.tag().equals("TO")).isPresent();
    boolean that = mark.filter(m -> lower(m).equals("that")).isPresent();
    boolean gerund = child.tag().equals("VBG") && mark.isEmpty();
    boolean bare = Tree.is(child, "ccomp") && mark.isEmpty();
    boolean fits =
        (infinitive && attitude.takes("to"))
            || ((that || bare) && attitude.takes("clause"))
            || (gerund && (attitude.takes("clause") || attitude.takes("obj")));
    return fits ? phrase(tree, child, word.index() + 1) : Optional.empty();
  }

  /** For where the parser hung the complement elsewhere: the very next word introduces it. */
  private static Optional<Span> following(Tree tree, Token word, Attitudes.Attitude attitude) {
    Optional<Token> next = tree.after(word);
    if (next.filter(Targets::isAdverb).isPresent()) {
      next = next.flatMap(tree::after);
    }
    return next.filter(n -> n.tag().matches("IN|TO|WDT") && isTaken(n, attitude))
        .flatMap(n -> introduced(tree, word, n));
  }

  private static Optional<Span> introduced(Tree tree, Token word, Token preposition) {
    int from = preposition.index() + (preposition.tag().equals("TO") ? 0 : 1);
    Optional<Token> head =
        Tree.is(preposition, "case", "mark")
            ? tree.head(preposition).filter(h -> h.index() > preposition.index())
            : Optional.empty();
    return head.or(() -> Tree.is(preposition, "dep") ? Optional.of(preposition) : Optional.empty())
        .or(() -> lower(preposition).equals("that") ? tree.head(word) : Optional.empty())
        .flatMap(top -> phrase(tree, top, from));
  }

  private static boolean isTaken(Token word, Attitudes.Attitude attitude) {
    return attitude.takes(lower(word)) || (lower(word).equals("that") && attitude.takes("clause"));
  }

  /** The unbroken run of words of {@code head} from {@code from} on, without a reporting tail. */
  static Optional<Span> phrase(Tree tree, Token head, int from) {
    BitSet below = tree.subtree(head);
    int first = below.nextSetBit(from);
    if (first < 0) {
      return Optional.empty();
    }
    int end = Math.min(below.nextClearBit(first), first + LONGEST);
    BitSet run = new BitSet();
    run.set(first, cut(tree, first, end));
    List<Span> pieces = Clauses.pieces(tree, run);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getFirst());
  }

  private static int cut(Tree tree, int first, int end) {
    int quoted =
        Math.min(
            beforeJoined(tree, first, end),
            Math.min(beforeClosingQuote(tree, first, end), untold(tree, first, end)));
    return Math.max(first + 1, Math.min(quoted, beforeContrast(tree, first, end)));
  }

  /** <i>…, although it denies that</i>; <i>… remains unclear</i>. */
  private static int beforeContrast(Tree tree, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      String word = lower(tree.tokens().get(i));
      String next = lower(tree.tokens().get(i + 1));
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
      if (lower(tree.tokens().get(i)).matches("and|but")
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

  /** A noun phrase right after the verb, whatever the parser calls it. */
  private static boolean next(Tree tree, Token word, Token child) {
    return word.isVerb()
        && tree.subtree(child).nextSetBit(0) == word.index() + 1
        && tree.child(child, "mark").isEmpty();
  }

  /** <i>Fear sanctions could hurt</i>: the object was the subject of a clause without that. */
  private static Span withClause(Tree tree, Token word, Span object) {
    for (Token token : tree.tokens()) {
      if (token.span().start() >= object.end()) {
        Token verb = token.tag().equals("MD") ? tree.head(token).orElse(token) : token;
        if (token.tag().equals("TO")) {
          return infinitive(tree, word, object, token);
        }
        boolean finite =
            verb.isVerb() && (token.tag().equals("MD") || token.tag().matches("VB[DPZ]"));
        return finite && !Telling.isTelling(verb) && tree.dominates(word, verb)
            ? phrase(tree, verb, token.index())
                .map(rest -> Span.covering(List.of(object, rest)))
                .orElse(object)
            : object;
      }
    }
    return object;
  }

  /** <i>Want Oslo to pay</i>: what the object is to do belongs to the wish. */
  private static Span infinitive(Tree tree, Token word, Span object, Token to) {
    return tree.head(to)
        .filter(verb -> verb.isVerb() && verb.head() == word.index())
        .flatMap(verb -> phrase(tree, verb, to.index()))
        .map(rest -> Span.covering(List.of(object, rest)))
        .orElse(object);
  }

  private static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB");
  }

  private static boolean isNot(Token token, String word) {
    return !lower(token).equals(word);
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
