package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Attribution;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells sources that cannot speak: in <i>the meeting shows that both are isolated</i> it is the
 * outlet that says so.
 */
final class Inanimate {
  private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "ian", "ant", "man", "men");

  private static final Pattern ABSTRACT =
      Pattern.compile(".*(sion|tion|ment|ness|ence|ance|ity|ism)");

  private static final Pattern SPEAKING =
      Pattern.compile("\\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|ask(s|ed)?|add(s|ed))\\b");

  /** Where a summit in June saw something, June is no witness. */
  private static final Set<String> MONTHS = WordClass.of("month");

  private static final int DEPTH = 4;

  private final Scene scene;
  private final Capitals capitals;
  private final Nouns nouns;
  private final Mentions mentions;

  Inanimate(Scene scene, Nouns nouns, Mentions mentions) {
    this.scene = scene;
    this.capitals = new Capitals(scene, nouns);
    this.nouns = nouns;
    this.mentions = mentions;
  }

  /** Whether the source of {@code attribution} is a thing or an event. */
  boolean test(Attribution attribution) {
    return attribution.quotation() != Quotation.INTERVIEW
        && attribution.cue().stream().map(scene::words).noneMatch(SPEAKING.asPredicate())
        && attribution
            .source()
            .filter(Reference::expressed)
            .flatMap(source -> scene.at(source.head().start()))
            .filter(
                head -> attribution.quotation() == Quotation.DIRECT ? isIdea(head) : isThing(head))
            .isPresent();
  }

  /** A thing that not even between quotation marks says anything: <i>violence</i>. */
  private boolean isIdea(Scene.Place head) {
    return isThing(head) && ABSTRACT.matcher(scene.token(head).lemma()).matches();
  }

  private boolean isThing(Scene.Place head) {
    Token token = described(head);
    if (isMonth(token.word())) {
      return true;
    }
    if (token.tag().startsWith("NNP") && capitals.isCommon(head)) {
      return nouns.of(token).isEmpty();
    }
    Optional<Name> name = mentions.name(head.sentence(), token.index());
    return (token.tag().equals("NN") || token.tag().equals("NNS"))
        && name.isEmpty()
        && nouns.of(token).isEmpty()
        && ENDINGS.stream().noneMatch(token.lemma()::endsWith);
  }

  private static boolean isMonth(String word) {
    return word.matches("\\p{Lu}\\p{Ll}+") && MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The noun that <i>that</i> or <i>which</i> stands for, or the word itself. */
  private Token described(Scene.Place head) {
    Token token = scene.token(head);
    boolean relative = token.tag().equals("WDT") || token.word().equalsIgnoreCase("that");
    Token at = token;
    for (int steps = 0; relative && steps < DEPTH && at.head() >= 0; steps++) {
      boolean clause = Tree.is(at, "acl");
      at = scene.tree(head).tokens().get(at.head());
      if (clause && at.isNoun()) {
        return at;
      }
    }
    return token;
  }
}
