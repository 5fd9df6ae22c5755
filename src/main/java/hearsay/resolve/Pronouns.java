package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom <i>he</i>, <i>she</i>, <i>it</i> and <i>they</i> mean: the latest who fit, subjects
 * and those who were just speaking before others.
 */
final class Pronouns {
  private static final int WINDOW = 5;
  private static final int FAR = 15;
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

  private static final Set<String> ME = WordClass.of("speaker-pronoun");

  private static final Set<String> OPENING = Set.of("\"", "“", "``", "''", "‘", "'");

  private final Scene scene;
  private final Discourse discourse;

  Pronouns(Scene scene, Discourse discourse) {
    this.scene = scene;
    this.discourse = discourse;
  }

  /** Whether this is one of the words that are looked for here. */
  static boolean isThirdPerson(Token token) {
    String word = token.lower();
    return HE.contains(word) || SHE.contains(word) || IT.contains(word) || THEY.contains(word);
  }

  /** Whether the word means who is speaking: <i>I</i>, <i>we</i>, <i>our</i>. */
  static boolean isFirstPerson(Token token) {
    return !token.word().equals("US") && ME.contains(token.lower());
  }

  /**
   * Those whom the pronoun at {@code place} means; empty when nobody fits.
   *
   * @param speaking those in whose direct speech it stands, who call themselves <i>I</i>
   */
  List<Draft> resolve(Scene.Place place, List<Draft> speaking) {
    List<Draft> near = best(place, speaking, WINDOW);
    List<Draft> meant = near.isEmpty() ? best(place, speaking, FAR) : near;
    learn(scene.token(place), meant);
    return meant;
  }

  /** Who is called <i>he</i> once is not called <i>she</i> afterwards. */
  private static void learn(Token pronoun, List<Draft> meant) {
    String word = pronoun.lower();
    if (meant.size() == 1 && HE.contains(word)) {
      meant.getFirst().gender(Draft.Gender.MALE);
    } else if (meant.size() == 1 && SHE.contains(word)) {
      meant.getFirst().gender(Draft.Gender.FEMALE);
    }
  }

  private List<Draft> best(Scene.Place place, List<Draft> speaking, int sentences) {
    Token pronoun = scene.token(place);
    Optional<Discourse.Mention> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    boolean quoted = discourse.isQuoted(pronoun.span());
    for (Discourse.Mention mention : discourse.before(place, sentences)) {
      if (fits(pronoun, mention) && !speaking.containsAll(mention.actors())) {
        double score = score(place, mention, quoted);
        if (score > most) {
          most = score;
          best = Optional.of(mention);
        }
      }
    }
    return best.map(Discourse.Mention::actors).orElse(List.of());
  }

  private static boolean fits(Token pronoun, Discourse.Mention mention) {
    String word = pronoun.lower();
    Draft first = mention.actors().getFirst();
    boolean single = mention.actors().size() == 1;
    if (HE.contains(word)) {
      return single && first.isPerson() && first.gender().fits(Draft.Gender.MALE);
    }
    if (SHE.contains(word)) {
      return single && first.isPerson() && first.gender().fits(Draft.Gender.FEMALE);
    }
    boolean body = first.isBody();
    if (IT.contains(word)) {
      return single && body;
    }
    return !single || first.isPlural() || body;
  }

  private double score(Scene.Place place, Discourse.Mention mention, boolean quoted) {
    Scene.Place other = mention.place();
    int distance = place.sentence() - other.sentence();
    int blocks = scene.block(place.sentence()) - scene.block(other.sentence());
    double score = -1.0 * distance - 0.3 * blocks + grammar(mention);
    if (mention.isSpeaker()) {
      score += speaking(place, blocks);
    }
    if (mention.isQuoted() && !quoted) {
      score -= 4.0;
    }
    if (distance == 0) {
      score += sameSentence(place, mention.role());
    }
    score += Math.min(1.0, 0.1 * mention.actors().getFirst().count());
    return score + number(place, mention);
  }

  /** Who spoke last goes on speaking, above all in a paragraph that begins with a quotation. */
  private double speaking(Scene.Place place, int blocks) {
    if (!discourse.isSpeaker(place)) {
      return 0.7;
    }
    String first = scene.tree(place).tokens().getFirst().word();
    return blocks == 0 || OPENING.contains(first) ? 2.0 : 1.2;
  }

  private double number(Scene.Place place, Discourse.Mention mention) {
    boolean they = THEY.contains(scene.token(place).lower());
    boolean several = mention.actors().size() > 1 || mention.actors().getFirst().isPlural();
    return they && several ? 1.5 : 0;
  }

  private double grammar(Discourse.Mention mention) {
    Token head = scene.token(mention.role());
    if (Tree.is(head, "conj")) {
      head = scene.tree(mention.role()).head(head).orElse(head);
    }
    if (Tree.is(head, "nsubj", "root")) {
      boolean main =
          scene.tree(mention.role()).head(head).filter(verb -> verb.head() >= 0).isEmpty();
      return main ? 1.8 : 1.5;
    }
    if (Tree.is(head, "obj", "iobj")) {
      return 0.6;
    }
    if (!Tree.is(head, "nmod:poss")) {
      return 0.2;
    }
    boolean owner =
        scene.tree(mention.role()).head(head).filter(one -> Tree.is(one, "nsubj")).isPresent();
    return owner ? 1.0 : 0.4;
  }

  /** Two words that depend on one verb never mean the same one: <i>Trump told him</i>. */
  private double sameSentence(Scene.Place place, Scene.Place other) {
    Token pronoun = scene.token(place);
    Token antecedent = scene.token(other);
    boolean possessive = pronoun.tag().equals("PRP$");
    if (!possessive && antecedent.head() == pronoun.head() && pronoun.head() >= 0) {
      return -6.0;
    }
    Tree tree = scene.tree(place);
    if (!Tree.is(antecedent, "nsubj")) {
      return 0;
    }
    Optional<Token> verb = tree.head(antecedent);
    if (verb.filter(one -> Tree.is(one, "advcl") && one.head() == pronoun.head()).isPresent()) {
      return 2.5; // if Russia sends it, it will pay
    }
    return verb.filter(one -> tree.dominates(one, pronoun)).isPresent() ? 1.0 : 0;
  }
}
