package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a verbal cue: the verb group, with verbs before it that only tell how it goes about.
 *
 * <pre>
 * She has tried to explain that …
 *     --------------------
 * </pre>
 */
record CueGroup(Tree tree, Token head, int first, int last) {
  private static final Set<String> LIGHT = WordClass.of("light-cue-verb");

  static CueGroup of(Tree tree, Token verb) {
    VerbGroup group = VerbGroup.of(tree, verb);
    int first = group.first();
    Token at = verb;
    for (int steps = 0; steps < 3; steps++) {
      Optional<Token> above = lightHead(tree, at);
      if (above.isEmpty()) {
        break;
      }
      VerbGroup light = VerbGroup.of(tree, above.get());
      if (light.first() < first && light.last() < first && first - light.last() <= 3) {
        first = light.first();
      }
      at = above.get();
    }
    return new CueGroup(tree, verb, first, group.last());
  }

  /** The light verb that {@code verb} hangs on: <i>tried to say</i>. */
  static Optional<Token> lightHead(Tree tree, Token verb) {
    return tree.head(verb)
        .filter(above -> Tree.is(verb, "xcomp"))
        .filter(above -> above.index() < verb.index())
        .filter(above -> LIGHT.contains(above.lemma()));
  }

  /** The group, with the preposition right after it when {@code preposition} is that. */
  Span span(Optional<Token> preposition) {
    int end = last;
    if (preposition.isPresent() && preposition.get().index() == last + 1) {
      end = last + 1;
    }
    return tree.span(first, end);
  }
}
