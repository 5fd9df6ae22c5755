package hearsay.extract.attribution;

import hearsay.grammar.Hedges;
import hearsay.grammar.Negation;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Silence;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.CueActs;
import hearsay.lexicon.CueActs.Act;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Certainty;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a chosen candidate says: act, polarity, certainty, tense, manner of quoting. */
final class Readings {
  private static final String DENIAL = "hs:Denial";
  private static final Set<String> AHEAD =
      Set.of(
          "hs:Promise",
          "hs:Intention",
          "hs:Desire",
          "hs:Demand",
          "hs:Threat",
          "hs:Order",
          "hs:Refusal",
          "hs:Hope",
          "hs:Prediction",
          "hs:Willingness",
          "hs:Agreement");

  private static final double SUREST = 0.99;

  private final ActReader acts;

  Readings(CueActs acts) {
    this.acts = new ActReader(acts);
  }

  Attribution read(Passage passage, Candidate candidate) {
    Act act = acts.of(candidate);
    Optional<Reference> source = candidate.source().map(head -> reference(candidate, head));
    List<Span> all = new ArrayList<>(candidate.content());
    all.addAll(candidate.cue());
    source.ifPresent(reference -> all.add(reference.span()));
    return new Attribution(
        source,
        Circumstances.addressee(candidate),
        candidate.cue(),
        candidate.content(),
        act.term(),
        quotation(passage, candidate),
        polarity(candidate, act),
        certainty(passage, candidate, act),
        tense(candidate, act),
        Circumstances.time(candidate),
        new Evidence(
            Span.covering(all), candidate.rule(), Math.min(SUREST, candidate.probability())));
  }

  /** The source's phrase, as far as it does not run into the cue or the content. */
  private static Reference reference(Candidate candidate, Token head) {
    Span span = NounPhrase.of(candidate.tree(), head);
    List<Span> taken = new ArrayList<>(candidate.cue());
    taken.addAll(candidate.content());
    int start = span.start();
    int end = span.end();
    for (Span other : taken) {
      if (other.end() <= head.span().start()) {
        start = Math.max(start, other.end());
      } else if (other.start() >= head.span().end()) {
        end = Math.min(end, other.start());
      }
    }
    return Reference.to(trimmed(candidate.tree(), head, new Span(start, end)), head.span());
  }

  private static Span trimmed(Tree tree, Token head, Span span) {
    int first = head.index();
    int last = head.index();
    for (Token token : tree.tokens()) {
      if (span.contains(token.span()) && !Tree.is(token, "punct")) {
        first = Math.min(first, token.index());
        last = Math.max(last, token.index());
      }
    }
    Span words = tree.span(first, last);
    return new Span(words.start(), span.end() - words.end() == 1 ? span.end() : words.end());
  }

  private static Polarity polarity(Candidate candidate, Act act) {
    Polarity polarity = act.term().equals(DENIAL) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    boolean negated = Negation.of(candidate.tree(), candidate.head());
    return negated != Silence.isLeftUndone(candidate.tree(), candidate.head())
        ? polarity.negated()
        : polarity;
  }

  private static Certainty certainty(Passage passage, Candidate candidate, Act act) {
    Tree tree = candidate.tree();
    Certainty certainty = act.certainty().and(Hedges.of(tree, candidate.head()));
    if (candidate.rule().equals("noun-cue") && candidate.source().isEmpty()) {
      return Certainty.POSSIBLE;
    }
    boolean isDoubleNegation = act.term().equals(DENIAL) && Negation.of(tree, candidate.head());
    if (isDoubleNegation) {
      return Certainty.POSSIBLE;
    }
    Optional<Token> theme = candidate.theme().or(() -> quotedHead(passage, candidate));
    return theme.map(head -> certainty.and(Hedges.of(tree, head))).orElse(certainty);
  }

  /** The word at the head of what is quoted, when it stands in the sentence of the cue. */
  private static Optional<Token> quotedHead(Passage passage, Candidate candidate) {
    return candidate.tree().children(candidate.head(), "ccomp", "parataxis", "dep").stream()
        .filter(passage::isQuoted)
        .findFirst();
  }

  private static Tense tense(Candidate candidate, Act act) {
    Tree tree = candidate.tree();
    Optional<Token> theme = candidate.theme().filter(Token::isVerb);
    if (theme.isEmpty()) {
      return VerbGroup.of(tree, candidate.head()).tense();
    }
    boolean isInfinitive =
        tree.child(theme.get(), "mark").filter(mark -> mark.tag().equals("TO")).isPresent();
    return isInfinitive && AHEAD.contains(act.term())
        ? Tense.FUTURE
        : VerbGroup.of(tree, theme.get()).tense();
  }

  private static Quotation quotation(Passage passage, Candidate candidate) {
    if (passage.block(candidate.tree()).kind() == Block.Kind.HEADLINE
        || candidate.rule().equals("colon")) {
      return Quotation.HEADLINE;
    }
    if (candidate.content().stream().allMatch(passage::isQuoted)) {
      return Quotation.DIRECT;
    }
    boolean isPartly =
        candidate.content().stream()
            .anyMatch(piece -> !passage.quotations().overlapping(piece).isEmpty());
    return isPartly ? Quotation.MIXED : Quotation.INDIRECT;
  }
}
