package hearsay.extract.attribution;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what a verb reports in its clause, object or phrase: <i>the minister said the port would
 * close</i>.
 *
 * <pre>
 * The minister said the port would close .
 * source------ cue- content-------------
 * </pre>
 *
 * <p>Not for quotation marks: see {@link QuotedSpeechRule}; not for passives: see {@link
 * PassiveRule}.
 */
final class ReportedClauseRule implements AttributionRule {
  private static final Set<String> ADDRESSED = WordClass.of("informed-verb");

  /**
   * Verbs whose subject is part of what someone unnamed gathers: <i>the port seems to be shut</i>.
   */
  private static final Set<String> IMPRESSIONS = Set.of("seem", "appear");

  @Override
  public String name() {
    return "reported-clause";
  }

  @Override
  public List<Candidate> propose(Passage passage) {
    return passage.atEachWord(this::candidate);
  }

  static boolean isMainVerb(Tree tree, Token token) {
    return token.isVerb()
        && !Tree.is(token, "aux", "cop", "case", "mark", "amod", "compound", "fixed")
        && tree.child(token, "aux:pass", "nsubj:pass").isEmpty();
  }

  private Optional<Candidate> candidate(Tree tree, Token verb) {
    if (!isMainVerb(tree, verb) || isReducedPassive(tree, verb) || isNobodys(tree, verb)) {
      return Optional.empty();
    }
    Optional<Candidate> inverted = ClosingTag.inverted(name(), tree, verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Token> clause = tree.childAfter(verb, "ccomp");
    if (clause.isPresent()) {
      return Optional.of(made(tree, verb, "ccomp" + Frames.kind(tree, clause.get()), clause.get()));
    }
    Optional<Token> object = tree.childAfter(verb, "obj");
    Optional<Token> infinitive = tree.childAfter(verb, "xcomp");
    Optional<Candidate> marked = condition(tree, verb);
    if (object.isEmpty() && marked.isPresent()) {
      return marked;
    }
    if (infinitive.isPresent() && Perception.isJudgement(tree, verb, infinitive.get())) {
      return Optional.of(made(tree, verb, "obj+as", infinitive.get()));
    }
    if (infinitive.isPresent()) {
      String frame =
          (object.isPresent() ? "obj+" : "") + "xcomp" + Frames.kind(tree, infinitive.get());
      return Optional.of(
          object.isPresent() && !ADDRESSED.contains(verb.lemma())
              ? made(tree, verb, frame, object.get())
              : made(tree, verb, frame, infinitive.get()));
    }
    if (object.isPresent() && Perception.isOfThings(tree, verb, object.get())) {
      return Optional.empty();
    }
    if (object.isPresent() && !ADDRESSED.contains(verb.lemma())) {
      return Optional.of(object(tree, verb, object.get()));
    }
    return ParenthesisFrames.candidate(name(), tree, verb)
        .or(() -> ClosingTag.candidate(name(), tree, verb))
        .or(() -> object.map(head -> object(tree, verb, head)))
        .or(() -> phrase(tree, verb))
        .or(() -> marked);
  }

  /** <i>It is wrong to <b>say</b> that it sank</i>: what anyone might say, and nobody does. */
  private static boolean isNobodys(Tree tree, Token verb) {
    return verb.tag().equals("VB")
        && tree.child(verb, "nsubj").isEmpty()
        && tree.head(verb)
            .filter(judge -> judge.tag().startsWith("JJ"))
            .flatMap(judge -> tree.child(judge, "nsubj", "expl"))
            .filter(subject -> subject.lower().equals("it"))
            .isPresent();
  }

  private static boolean isReducedPassive(Tree tree, Token verb) {
    return verb.tag().equals("VBN")
        && Tree.is(verb, "acl", "advcl")
        && tree.child(verb, "aux", "obj").isEmpty();
  }

  private Candidate object(Tree tree, Token verb, Token object) {
    Optional<Token> phrase =
        tree.children(verb, "obl").stream()
            .filter(child -> child.index() > object.index())
            .filter(child -> tree.child(child, "case").isPresent())
            .findFirst();
    String frame = phrase.map(p -> "obj+" + Frames.preposition(tree, p)).orElse("obj");
    return made(tree, verb, frame, object);
  }

  private Optional<Candidate> phrase(Tree tree, Token verb) {
    return tree.children(verb, "obl").stream()
        .filter(child -> child.index() > verb.index())
        .filter(child -> tree.child(child, "case").isPresent())
        .findFirst()
        .map(child -> made(tree, verb, "obl:" + Frames.preposition(tree, child), child));
  }

  /** A clause with a mark of its own right after the verb: <i>asked if</i>, <i>called for</i>. */
  private Optional<Candidate> condition(Tree tree, Token verb) {
    return tree.childAfter(verb, "advcl")
        .filter(clause -> !Frames.mark(tree, clause).isEmpty())
        .filter(clause -> tree.subtree(clause).nextSetBit(0) <= CueGroup.of(tree, verb).last() + 2)
        .map(clause -> made(tree, verb, Frames.conditionFrame(tree, clause), clause));
  }

  private Candidate made(Tree tree, Token verb, String frame, Token theme) {
    CueGroup group = CueGroup.of(tree, verb);
    Optional<Token> preposition =
        frame.startsWith("obl:") ? tree.child(theme, "case") : Optional.empty();
    BitSet content = Contents.of(tree, verb, theme, frame.startsWith("ccomp"));
    preposition.ifPresent(word -> content.andNot(tree.subtree(word)));
    boolean isImpression = IMPRESSIONS.contains(verb.lemma()) && frame.contains("xcomp");
    if (isImpression) {
      Subjects.own(tree, verb).ifPresent(subject -> content.or(tree.subtree(subject)));
    }
    return Signal.ofVerb(name(), tree, verb, frame, group.span(preposition))
        .attributing(content, isImpression ? Optional.empty() : source(tree, verb), theme);
  }

  /** Who says so: the subject, or the noun right before a verb that lacks one. */
  static Optional<Token> source(Tree tree, Token verb) {
    if (isFronted(tree, verb)) {
      return Optional.empty();
    }
    Optional<Token> subject = Subjects.of(tree, verb);
    if (subject.isPresent()) {
      return subject.filter(token -> !Subjects.isPlaceholder(token));
    }
    int before = CueGroup.of(tree, verb).first() - 1;
    return Optional.of(verb)
        .filter(token -> before >= 0 && !token.tag().equals("VB") && !token.tag().equals("VBG"))
        .map(token -> tree.tokens().get(before))
        .filter(token -> token.isNoun() || token.tag().equals("PRP") || token.tag().equals("WP"));
  }

  /** <i><b>Asked</b> whether it would close, he said …</i>: not he who asks. */
  private static boolean isFronted(Tree tree, Token verb) {
    boolean first =
        verb.index() == 0 || (verb.index() == 1 && tree.tokens().getFirst().tag().equals("WRB"));
    return first && verb.tag().matches("VB[DN]") && tree.child(verb, "nsubj").isEmpty();
  }
}
