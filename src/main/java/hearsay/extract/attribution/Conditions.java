package hearsay.extract.attribution;

import hearsay.grammar.Negation;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Subjects;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.CueActs;
import hearsay.model.Block;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names what speaks for or against a candidate besides its word and frame. */
final class Conditions {
  private static final Set<String> SPEAKING = Set.of("i", "we", "you");
  private static final Set<String> THIRD = Set.of("he", "she", "they");

  private Conditions() {}

  /** The conditions that hold of {@code candidate}. */
  static List<String> of(Passage passage, Candidate candidate, CueActs acts) {
    List<String> found = new ArrayList<>();
    found.add(
        "act=" + (acts.knows(candidate.word()) ? acts.of(candidate.word()).term() : "unknown"));
    found.add("source=" + source(candidate));
    found.add("place=" + place(candidate));
    found.add("form=" + form(candidate));
    found.add("quoted=" + quoted(passage, candidate));
    found.add("length=" + length(candidate));
    if (passage.block(candidate.tree()).kind() == Block.Kind.HEADLINE
        || candidate.tree().sentence().block() == 0) {
      found.add("headline");
    }
    if (candidate.frame().equals("paren")) {
      found.add("apart=" + isApart(passage, candidate));
    }
    if (Negation.of(candidate.tree(), candidate.head())) {
      found.add("negated");
    }
    return found;
  }

  /** What the tables of conditions know the frame of {@code candidate} by. */
  static String kind(Candidate candidate) {
    String frame = candidate.frame();
    int end = frame.indexOf(':');
    String head = end < 0 ? frame : frame.substring(0, end);
    if (head.startsWith("obj+")) {
      head = head.contains("xcomp") ? "obj+xcomp" : "obj+";
    }
    return switch (candidate.rule()) {
      case "noun-cue" -> "noun" + (head.contains("+") ? head.substring(0, head.indexOf('+')) : "");
      case "adjective-cue" -> "adjective";
      case "colon", "according-to" -> candidate.rule();
      default -> head;
    };
  }

  private static String source(Candidate candidate) {
    Optional<Token> source = candidate.source();
    if (source.isEmpty()) {
      boolean isEmpty =
          Subjects.of(candidate.tree(), candidate.head())
              .filter(Subjects::isPlaceholder)
              .isPresent();
      return isEmpty ? "empty" : "none";
    }
    Token head = source.get();
    String word = head.lower();
    if (head.isPronoun() || head.tag().equals("WDT") || head.tag().equals("DT")) {
      return SPEAKING.contains(word) ? "speaking" : THIRD.contains(word) ? "third" : word;
    }
    if (head.entity() != Token.Entity.NONE) {
      return head.entity().name().toLowerCase(Locale.ROOT);
    }
    return head.tag().startsWith("NNP") ? "name" : head.isNoun() ? "noun" : "other";
  }

  private static String place(Candidate candidate) {
    Token head = candidate.head();
    String relation = head.head() < 0 ? "root" : head.relation();
    return relation + (candidate.content().getFirst().start() < head.span().start() ? "<" : ">");
  }

  private static String form(Candidate candidate) {
    Token head = candidate.head();
    if (!head.isVerb()) {
      return head.tag();
    }
    VerbGroup group = VerbGroup.of(candidate.tree(), head);
    Optional<Token> first = group.auxiliaries().stream().findFirst();
    boolean isInfinitive =
        candidate.tree().child(head, "mark").filter(mark -> mark.tag().equals("TO")).isPresent();
    return (isInfinitive ? "to " : "")
        + first.map(token -> token.lemma().toLowerCase(Locale.ROOT) + " ").orElse("")
        + head.tag();
  }

  /** Whether a comment with its speaker is set apart by a comma: <i>…, the minister added</i>. */
  private static boolean isApart(Passage passage, Candidate candidate) {
    int start =
        candidate
            .source()
            .map(head -> NounPhrase.of(candidate.tree(), head).start())
            .orElse(candidate.head().span().start());
    int first = Math.min(start, candidate.cue().getFirst().start());
    String before = passage.text().substring(Math.max(0, first - 3), first).strip();
    return before.endsWith(",");
  }

  private static String quoted(Passage passage, Candidate candidate) {
    boolean touches = false;
    for (Span piece : candidate.content()) {
      if (passage.isQuoted(piece)) {
        return "all";
      }
      touches |= !passage.quotations().overlapping(piece).isEmpty();
    }
    return touches ? "part" : "no";
  }

  private static String length(Candidate candidate) {
    int length = candidate.contentLength();
    return length < 6 ? "tiny" : length < 15 ? "short" : length < 40 ? "middle" : "long";
  }
}
