package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Proposes what is reported in the passive, by someone or by nobody in particular: <i>the port is
 * said to be closed</i>.
 *
 * <pre>
 * The port is said to be closed .
 * content- cue---- content-----
 * </pre>
 */
final class PassiveRule implements AttributionRule {
  @Override
  public String name() {
    return "passive";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.atEachWord(this::candidate);
  }

  private static boolean isPassive(Tree tree, Token token) {
    return token.isVerb()
        && (tree.child(token, "aux:pass", "nsubj:pass").isPresent()
            || (token.tag().equals("VBN")
                && Tree.is(token, "acl", "advcl")
                && tree.child(token, "aux", "obj", "nsubj").isEmpty()));
  }

  private Optional<Candidate> candidate(Tree tree, Token verb) {
    if (!isPassive(tree, verb)) {
      return Optional.empty();
    }
    Optional<Token> agent = Subjects.agent(tree, verb);
    Optional<Token> patient = Subjects.of(tree, verb);
    Optional<Token> clause = tree.childAfter(verb, "ccomp");
    if (clause.isPresent()) {
      return made(tree, verb, "ccomp", clause, Optional.empty(), agent, Optional.empty());
    }
    Optional<Token> infinitive = tree.childAfter(verb, "xcomp");
    if (infinitive.isPresent()) {
      return made(tree, verb, "xcomp", patient, infinitive, agent, Optional.empty());
    }
    Optional<Token> phrase =
        tree.children(verb, "obl").stream()
            .filter(child -> child.index() > verb.index() && tree.child(child, "case").isPresent())
            .filter(child -> agent.filter(by -> by.index() == child.index()).isEmpty())
            .findFirst();
    Optional<Token> preposition = phrase.flatMap(p -> tree.child(p, "case"));
    if (phrase.isPresent() && agent.isEmpty()) {
      String frame = "obl:" + Frames.preposition(tree, phrase.get());
      return made(tree, verb, frame, patient, phrase, agent, preposition);
    }
    Optional<Token> by = agent.flatMap(a -> tree.child(a, "case"));
    return made(tree, verb, agent.isPresent() ? "by" : "", patient, Optional.empty(), agent, by);
  }

  private Optional<Candidate> made(
      Tree tree,
      Token verb,
      String frame,
      Optional<Token> first,
      Optional<Token> second,
      Optional<Token> agent,
      Optional<Token> linked) {
    BitSet content = new BitSet();
    first.ifPresent(token -> content.or(tree.subtree(token)));
    content.andNot(tree.subtree(verb));
    boolean isAfter = first.filter(token -> token.index() > verb.index()).isPresent();
    first.filter(token -> isAfter).ifPresent(token -> content.or(tree.subtree(token)));
    second.ifPresent(token -> content.or(tree.subtree(token)));
    if (!isAfter) {
      first
          .filter(token -> token.head() == verb.index())
          .ifPresent(token -> content.or(tree.subtree(token)));
    }
    linked.ifPresent(word -> content.andNot(tree.subtree(word)));
    String passive =
        "pass" + (frame.isEmpty() ? "" : ":" + frame) + (Tree.is(verb, "acl") ? ":acl" : "");
    return Signal.ofVerb(name(), tree, verb, passive, CueGroup.of(tree, verb).span(linked))
        .attributing(content, agent, second.or(() -> first));
  }
}
