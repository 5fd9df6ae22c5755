package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.Set;

/** Tells seeing things from seeing how things are. */
final class Perception {
  private static final Set<String> LOOKING = Set.of("view", "inspect", "watch");
  private static final Set<String> READERS = Set.of("PRP", "WP");

  private Perception() {}

  /** <i>Officials viewed the weapons</i>, <i>she read the news</i>; not <i>viewed it as</i>. */
  static boolean isOfThings(Tree tree, Token verb, Token object) {
    boolean isRead =
        verb.lemma().equals("read")
            && Subjects.of(tree, verb)
                .filter(
                    subject ->
                        subject.entity() == Token.Entity.PERSON || READERS.contains(subject.tag()))
                .isPresent();
    return (LOOKING.contains(verb.lemma()) || isRead)
        && tree.children(verb, "obl", "xcomp", "ccomp", "advcl").stream()
            .filter(child -> child.index() > object.index())
            .noneMatch(child -> Frames.preposition(tree, child).equals("as"));
  }

  /** <i>The envoy sees Norland uneasy</i>: not a thing seen but a view of it. */
  static boolean isJudgement(Tree tree, Token verb, Token predicate) {
    return verb.lemma().equals("see")
        && predicate.tag().startsWith("JJ")
        && tree.child(predicate, "nsubj").filter(of -> of.index() > verb.index()).isPresent();
  }
}
