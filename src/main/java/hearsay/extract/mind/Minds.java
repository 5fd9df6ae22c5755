package hearsay.extract.mind;

import hearsay.extract.Actors;
import hearsay.extract.Holding;
import hearsay.extract.Raising;
import hearsay.extract.References;
import hearsay.extract.StraySubjects;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordTable;
import hearsay.model.Evidence;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules for states of mind share: the words, who can feel, and how a finding is made. */
public record Minds(Attitudes attitudes, Actors actors, Raising raising, LightVerbs lightVerbs) {
  /** With the word tables of the program. */
  public static Minds standard() {
    return new Minds(
        new Attitudes(WordTable.load("attitudes.tsv", 2)),
        Actors.standard(),
        Raising.standard(),
        new LightVerbs(WordTable.load("light-verbs.tsv")));
  }

  /** The actor that is the subject of {@code predicate}, through relative pronouns. */
  Optional<Token> subject(Tree tree, Token predicate) {
    return StraySubjects.of(tree, predicate)
        .or(() -> Subjects.of(tree, predicate))
        .flatMap(token -> actors.meant(tree, token));
  }

  /**
   * The subject as one who can feel; empty when there is none or it is a thing. Of <i>nobody in
   * Oslo</i> it is Oslo.
   */
  Optional<Token> feeler(Tree tree, Token predicate) {
    return subject(tree, predicate)
        .flatMap(token -> isNobody(token) ? whole(tree, token) : Optional.of(token))
        .filter(token -> actors.isActor(tree, token));
  }

  /** Whether the subject of {@code predicate} is nobody at all: <i>nobody is nervous</i>. */
  boolean isNobodys(Tree tree, Token predicate) {
    return subject(tree, predicate)
        .filter(Minds::isNobody)
        .filter(token -> whole(tree, token).isEmpty())
        .isPresent();
  }

  private static boolean isNobody(Token token) {
    return token.lower().matches("nobody|none|no-one");
  }

  private Optional<Token> whole(Tree tree, Token nobody) {
    return tree.children(nobody, "nmod").stream()
        .filter(noun -> NounPhrase.preposition(tree, noun).matches("in|of|among|at|within"))
        .filter(noun -> actors.isActor(tree, noun))
        .findFirst();
  }

  /** The finding, with its evidence from the first of its words to the last. */
  StateOfMind state(
      Tree tree,
      Optional<Token> feeler,
      Attitudes.Attitude attitude,
      List<Span> expression,
      Optional<Span> target,
      Holding holding,
      String rule,
      double confidence) {
    Optional<Reference> experiencer =
        feeler.map(token -> References.to(tree, token, expression.getFirst()));
    List<Span> all = new ArrayList<>(expression);
    experiencer.ifPresent(reference -> all.add(reference.span()));
    target.ifPresent(all::add);
    return new StateOfMind(
        experiencer,
        attitude.concept(),
        expression,
        target.stream().toList(),
        holding.polarity(),
        holding.certainty(),
        holding.tense(),
        new Evidence(Span.covering(all), rule, confidence));
  }
}
