package hearsay.extract.shipment;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds when something is said to happen: <i>since August</i>, <i>over the past two months</i>. */
final class Times {
  private static final Set<String> NOUNS = WordClass.of("weekday", "month", "month-short", "time");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern PART = Pattern.compile("beginning|start|middle|end|half|course");
  private static final Set<String> EVENTS = WordClass.of("event");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "since|in|over|during|on|by|until|within|after|before|following|throughout|from|for|at");
  private static final Pattern AFTER = Pattern.compile("since|after|before|following|during");

  private Times() {}

  /** The first of {@code those} times that hangs on {@code verb}, after or before it. */
  static Optional<Span> of(Tree tree, Token verb, Predicate<Token> those) {
    return tree.tokens().stream()
        .filter(token -> token.index() != verb.index())
        .filter(those)
        .filter(token -> isTime(tree, token) && belongs(tree, verb, token))
        .flatMap(token -> phrase(tree, token).stream())
        .findFirst();
  }

  private static boolean isTime(Tree tree, Token token) {
    String word = token.lemma().toLowerCase(Locale.ROOT);
    if (NOUNS.contains(word) || YEAR.matcher(word).matches()) {
      return (token.isNoun() || token.tag().equals("CD"))
          && !Tree.is(token, "compound", "nmod:poss", "amod");
    }
    return EVENTS.contains(word)
        && preposition(tree, token).filter(p -> AFTER.matcher(p.lower()).matches()).isPresent();
  }

  /** Hangs on the verb with no other verb between. */
  private static boolean belongs(Tree tree, Token verb, Token time) {
    Token at = time;
    for (int steps = 0; steps < 8; steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return false;
      }
      if (up.get().index() == verb.index()) {
        return true;
      }
      boolean passes = !up.get().isVerb() || Tree.is(up.get(), "conj");
      if (!passes) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private static Optional<Span> phrase(Tree tree, Token time) {
    Optional<Token> part = tree.head(time).filter(up -> PART.matcher(up.lower()).matches());
    Optional<Token> preposition =
        part.isPresent() ? preposition(tree, part.get()) : preposition(tree, time);
    int first = tree.subtree(time).stream().min().orElse(time.index());
    first = Math.max(first, time.index() - 6);
    int last = time.index();
    for (Token child : tree.children(time, "nummod")) {
      last = Math.max(last, child.index() <= time.index() + 2 ? child.index() : last);
    }
    if (preposition.isPresent()) {
      return PREPOSITION.matcher(preposition.get().lower()).matches()
          ? Optional.of(tree.span(preposition.get().index(), last))
          : Optional.empty();
    }
    boolean bare = Tree.is(time, "obl:tmod", "nmod:tmod", "obl:npmod", "advmod", "obl", "nmod");
    return bare ? Optional.of(tree.span(first, last)) : Optional.empty();
  }

  private static Optional<Token> preposition(Tree tree, Token noun) {
    return tree.child(noun, "case", "mark")
        .or(
            () ->
                tree.head(noun)
                    .filter(up -> up.lower().equals("following") && Tree.is(noun, "obj")));
  }
}
