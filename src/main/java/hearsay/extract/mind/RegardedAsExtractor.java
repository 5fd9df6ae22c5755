package hearsay.extract.mind;

import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.lexicon.WordTable;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states of mind in how someone looks at something: <i>China views the pact as a threat</i>,
 * <i>Oslo watches the talks with suspicion</i>.
 *
 * <pre>
 * China views the pact as a threat .
 * who-- expr- target-- expression-
 * </pre>
 */
public final class RegardedAsExtractor implements Extractor {
  private static final Set<String> VERBS = WordClass.of("regarding-verb");
  private static final int REACH = 25;

  private final Minds minds;
  private final Map<String, String> regards;

  public RegardedAsExtractor(Minds minds) {
    this.minds = minds;
    this.regards = WordTable.load("regards.tsv").column("attitude");
  }

  @Override
  public String name() {
    return "regarded-as";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    return EachWord.of(article, this::state);
  }

  private Optional<StateOfMind> state(Tree tree, Token verb) {
    if (!verb.isVerb() || !VERBS.contains(verb.lemma()) || VerbGroup.of(tree, verb).isPassive()) {
      return Optional.empty();
    }
    int end = Math.min(tree.tokens().size(), verb.index() + REACH);
    for (int i = verb.index() + 2; i < end; i++) {
      Token preposition = tree.tokens().get(i);
      if (preposition.isVerb() || preposition.word().matches("[,;:]")) {
        return Optional.empty();
      }
      Optional<Token> noun = noun(tree, preposition, end);
      if (noun.isPresent()) {
        return state(tree, verb, preposition, noun.get());
      }
    }
    return Optional.empty();
  }

  /** The word after <i>as a</i> or <i>with great</i> that tells the regard. */
  private Optional<Token> noun(Tree tree, Token preposition, int end) {
    for (int i = preposition.index() + 1; i < Math.min(end, preposition.index() + 4); i++) {
      Token token = tree.tokens().get(i);
      String key = preposition.word() + ' ' + token.lemma();
      if (token.isNoun() && regards.containsKey(key)) {
        return Optional.of(token);
      }
      if (!token.tag().matches("DT|JJ[RS]?|RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<StateOfMind> state(Tree tree, Token verb, Token preposition, Token noun) {
    Holding holding = Holding.of(tree, verb, minds.raising());
    Optional<Token> feeler = minds.feeler(tree, holding.top());
    if (feeler.isEmpty() || holding.supposed()) {
      return Optional.empty();
    }
    VerbGroup group = VerbGroup.of(tree, verb);
    Span regard = tree.span(preposition.index(), noun.index());
    Span target = tree.span(group.last() + 1, preposition.index() - 1);
    Attitudes.Attitude attitude =
        new Attitudes.Attitude(
            regards.getOrDefault(preposition.word() + ' ' + noun.lemma(), ""), Set.of());
    return Optional.of(
        minds.state(
            tree,
            feeler,
            attitude,
            List.of(group.span(), regard),
            Optional.of(target),
            holding,
            name(),
            0.8));
  }
}
