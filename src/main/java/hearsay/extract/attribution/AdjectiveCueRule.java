package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Proposes what someone is sure, aware or afraid of.
 *
 * <pre>
 * The minister is confident that the port will open .
 * source------ cue--------- content---------------
 * </pre>
 */
final class AdjectiveCueRule implements AttributionRule {
  @Override
  public String name() {
    return "adjective-cue";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.atEachWord(this::candidate);
  }

  private Optional<Candidate> candidate(Tree tree, Token adjective) {
    if (!adjective.tag().startsWith("JJ") || Tree.is(adjective, "amod", "compound")) {
      return Optional.empty();
    }
    Optional<Token> clause = tree.childAfter(adjective, "ccomp", "xcomp", "advcl");
    if (clause.isPresent()) {
      String relation =
          Tree.is(clause.get(), "ccomp") ? "that" : Tree.is(clause.get(), "xcomp") ? "to" : "advcl";
      return Optional.of(made(tree, adjective, relation, clause.get(), Optional.empty()));
    }
    return tree.children(adjective, "obl").stream()
        .filter(child -> child.index() > adjective.index())
        .filter(child -> tree.child(child, "case").isPresent())
        .findFirst()
        .map(
            child ->
                made(
                    tree,
                    adjective,
                    Frames.preposition(tree, child),
                    child,
                    tree.child(child, "case")));
  }

  private Candidate made(
      Tree tree, Token adjective, String frame, Token theme, Optional<Token> preposition) {
    BitSet content = tree.subtree(theme);
    preposition.ifPresent(word -> content.andNot(tree.subtree(word)));
    Optional<Token> source =
        Subjects.of(tree, adjective)
            .filter(subject -> !Subjects.isPlaceholder(subject))
            .filter(subject -> !subject.word().equalsIgnoreCase("it"));
    Span cue = CueGroup.of(tree, adjective).span(preposition);
    return new Signal(name(), tree, adjective, adjective.lemma() + "/a", frame, cue)
        .attributing(content, source, theme);
  }
}
