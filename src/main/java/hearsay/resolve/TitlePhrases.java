package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words beside a name that tell its role: <i>Andrey Belousov, Russia's minister</i>. */
final class TitlePhrases {
  private static final Set<String> INSIDE = Set.of("of", "for", "to", "at", "in", "and");

  private final Scene scene;
  private final Nouns nouns;

  TitlePhrases(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** The words before or after {@code name} that tell its role, if there are any. */
  Optional<Phrase> of(Name name, Mentions mentions) {
    return before(name, mentions)
        .or(() -> after(name))
        .or(() -> above(name))
        .or(() -> described(name));
  }

  private Optional<Phrase> before(Name name, Mentions mentions) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    int start = name.from();
    while (start > 0
        && isInTitle(tokens, start - 1)
        && !isPerson(mentions, name.sentence(), start - 1)) {
      start--;
    }
    while (start < name.from() && !isOpener(tokens.get(start))) {
      start++;
    }
    return phrase(name.sentence(), start, name.from());
  }

  static boolean isPerson(Mentions mentions, int sentence, int token) {
    return mentions
        .name(sentence, token)
        .filter(other -> other.type() == Name.Type.PERSON)
        .isPresent();
  }

  private static boolean isOpener(Token token) {
    return token.isNoun() || token.tag().equals("JJ");
  }

  private static boolean isInTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isNoun() || token.tag().equals("JJ") || token.tag().equals("POS")) {
      return true;
    }
    if (token.tag().equals("HYPH")) {
      return true;
    }
    if (token.tag().equals("DT")) {
      return at > 0 && INSIDE.contains(tokens.get(at - 1).word());
    }
    return INSIDE.contains(token.word()) && at > 0 && tokens.get(at - 1).isNoun();
  }

  private Optional<Phrase> after(Name name) {
    Tree tree = scene.tree(name.sentence());
    for (Token token : tree.tokens().subList(name.from(), name.to())) {
      for (Token apposition : tree.children(token, "appos")) {
        Optional<Phrase> phrase =
            apposition.index() >= name.to()
                ? run(name.sentence(), apposition, name.to())
                : Optional.empty();
        if (phrase.filter(one -> isNextTo(tree, name, one)).isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** In <i>Kim, says a minister</i> and <i>Kim, a minister says</i> he is none. */
  private static boolean isNextTo(Tree tree, Name name, Phrase phrase) {
    return tree.tokens().subList(name.to(), Math.max(name.to(), phrase.from())).stream()
            .noneMatch(token -> token.isVerb() || token.isNoun())
        && !(phrase.to() < tree.tokens().size() && tree.tokens().get(phrase.to()).isVerb());
  }

  /** <i>Olena Hrim, who was Ardenia's minister until May</i>. */
  private Optional<Phrase> described(Name name) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    int at = name.to();
    while (at < tokens.size() && isLink(tokens.get(at))) {
      at++;
    }
    int to = at;
    while (to < tokens.size() && isAfterTitle(tokens.get(to))) {
      to++;
    }
    boolean linked = at >= name.to() + 2 && tokens.get(at - 1).lemma().equals("be");
    return linked ? phrase(name.sentence(), at, to) : Optional.empty();
  }

  private static boolean isLink(Token token) {
    return token.tag().equals(",")
        || token.tag().equals("WP")
        || token.lemma().equals("be")
        || token.lemma().equals("have");
  }

  /** The name itself may be the apposition: <i>the political scientist, Olena Hrim</i>. */
  private Optional<Phrase> above(Name name) {
    Tree tree = scene.tree(name.sentence());
    for (Token token : tree.tokens().subList(name.from(), name.to())) {
      Optional<Token> head = tree.head(token).filter(above -> Tree.is(token, "appos"));
      if (head.isPresent() && !name.covers(head.get().index())) {
        return run(name.sentence(), head.get(), 0);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> run(int sentence, Token head, int least) {
    List<Token> tokens = scene.tree(sentence).tokens();
    int from = head.index();
    while (from > least && isInTitle(tokens, from - 1)) {
      from--;
    }
    int to = head.index() + 1;
    while (to < tokens.size() && isAfterTitle(tokens.get(to))) {
      to++;
    }
    return phrase(sentence, from, to);
  }

  private static boolean isAfterTitle(Token token) {
    return token.isNoun()
        || token.tag().equals("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("DT")
        || INSIDE.contains(token.word());
  }

  Optional<Phrase> phrase(int sentence, int from, int to) {
    List<Token> tokens = scene.tree(sentence).tokens();
    boolean role = false;
    for (int i = from; i < to; i++) {
      role |= nouns.isRole(tokens.get(i));
    }
    return role ? Optional.of(new Phrase(sentence, from, to)) : Optional.empty();
  }
}
