package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Actor;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins names of one organisation: by the gazetteer, by the same words, by a shorter form, by the
 * first letters, and by an abbreviation in brackets after the name.
 */
final class Organizations {
  private final Scene scene;
  private final Cast cast;
  private final Mentions mentions;
  private final List<Draft> known = new ArrayList<>();

  Organizations(Scene scene, Cast cast, Mentions mentions) {
    this.scene = scene;
    this.cast = cast;
    this.mentions = mentions;
  }

  void join(List<Name> names) {
    for (Name name : names) {
      List<String> words = Words.parts(name.text());
      Draft draft =
          gazetteer(name)
              .or(() -> same(words))
              .orElseGet(() -> cast.named(Actor.Kind.ORGANIZATION, plain(name.text())));
      if (!known.contains(draft)) {
        known.add(draft);
        draft.keys().add(String.join(" ", Words.parts(draft.name())));
      }
      draft.keys().add(String.join(" ", words));
      bracketed(name).ifPresent(draft.keys()::add);
      owner(name).ifPresent(draft::memberOf);
      mentions.join(name, draft);
      draft.mention(name.span());
    }
  }

  private Optional<Draft> gazetteer(Name name) {
    return name.known()
        .or(() -> abbreviation(name).flatMap(Name::known))
        .map(match -> cast.known(match.entry()));
  }

  private Optional<Draft> same(List<String> words) {
    String key = String.join(" ", words);
    return known.stream()
        .filter(draft -> draft.keys().contains(key))
        .findFirst()
        .or(() -> known.stream().filter(draft -> isShortOf(draft, key, words)).findFirst());
  }

  private static boolean isShortOf(Draft draft, String key, List<String> words) {
    return draft.keys().stream()
        .anyMatch(
            full ->
                (words.size() > 1 && full.startsWith(key + " "))
                    || (words.size() == 1 && key.length() > 2 && key.equals(initials(full))));
  }

  private static String initials(String full) {
    StringBuilder letters = new StringBuilder();
    for (String word : List.of(full.split(" "))) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      letters.append(small || word.isEmpty() ? "" : word.substring(0, 1));
    }
    return letters.length() > 1 ? letters.toString() : "";
  }

  /** The name in brackets after {@code name}: <i>Central News Agency (K.C.N.A.)</i>. */
  private Optional<Name> abbreviation(Name name) {
    return isBracket(name) ? mentions.name(name.sentence(), name.to() + 1) : Optional.empty();
  }

  private Optional<String> bracketed(Name name) {
    return isBracket(name)
        ? Optional.of(Words.key(scene.tree(name.sentence()).tokens().get(name.to() + 1).word()))
        : Optional.empty();
  }

  private boolean isBracket(Name name) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    return name.to() + 2 < tokens.size()
        && tokens.get(name.to()).word().equals("(")
        && tokens.get(name.to() + 2).word().equals(")");
  }

  /** The state before the name: <i>Japan's Coast Guard</i>. */
  private Optional<String> owner(Name name) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    int before = name.from() - 1;
    if (before >= 0 && tokens.get(before).tag().equals("POS")) {
      before--;
    } else if (before < 0 || !Tree.is(tokens.get(before), "amod", "compound", "nmod")) {
      return Optional.empty();
    }
    return before < 0
        ? Optional.empty()
        : mentions
            .name(name.sentence(), before)
            .filter(owner -> owner.type() == Name.Type.STATE)
            .flatMap(mentions::draft)
            .map(Draft::id);
  }

  private static String plain(String text) {
    return text.startsWith("the ") ? text.substring(4) : text;
  }
}
