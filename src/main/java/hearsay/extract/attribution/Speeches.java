package hearsay.extract.attribution;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives paragraphs that are but quotation, and that nobody is given yet, to who is said to speak in
 * the sentence before them.
 *
 * <pre>
 * The president stood on the quay and spoke for an hour .
 * source (elsewhere)
 * “ Some of you are afraid . You are mistaken .
 *   content------------------------------------
 * “ I am not . ”
 *   content----
 * </pre>
 */
final class Speeches {
  private static final double LIKELY = 0.8;
  private static final Set<String> SPEAKING = WordClass.of("speaking-verb");
  private static final Set<String> SPEECHES = WordClass.of("speech");

  private final Passage passage;
  private final Set<Quoted> taken = new HashSet<>();

  private Speeches(Passage passage, List<Candidate> chosen) {
    this.passage = passage;
    for (Candidate candidate : chosen) {
      for (Span piece : candidate.content()) {
        taken.addAll(passage.quotations().overlapping(piece));
      }
    }
  }

  /** One attribution for each paragraph of a speech that no one of {@code chosen} holds. */
  static List<Attribution> in(Passage passage, List<Candidate> chosen) {
    return new Speeches(passage, chosen).found();
  }

  private List<Attribution> found() {
    List<Attribution> found = new ArrayList<>();
    Optional<Reference> speaker = Optional.empty();
    for (int block = 0; block < passage.blocks().size(); block++) {
      Optional<Quoted> speech = speech(block);
      if (speech.isEmpty()) {
        speaker = speaker(block);
      } else if (speaker.isPresent() && !taken.contains(speech.get())) {
        found.add(attribution(speech.get().span(), speaker.get()));
      }
    }
    return found;
  }

  /** The quotation that the paragraph at {@code block} is, from its first word to its last. */
  private Optional<Quoted> speech(int block) {
    Span whole = passage.blocks().get(block).span();
    return passage
        .quotations()
        .at(whole.start())
        .filter(quoted -> passage.blocks().get(block).kind() == Block.Kind.PARAGRAPH)
        .filter(quoted -> quoted.span().end() == whole.end());
  }

  /** Who is said to speak, or to have written, in the last sentence of a paragraph. */
  private Optional<Reference> speaker(int block) {
    List<Tree> trees = passage.treesOf(block);
    if (trees.isEmpty() || passage.blocks().get(block).kind() != Block.Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Tree last = trees.getLast();
    return last.tokens().stream()
        .filter(token -> token.isVerb() && !passage.isQuoted(token))
        .filter(verb -> isSpeaking(last, verb))
        .flatMap(verb -> Subjects.of(last, verb).stream())
        .filter(subject -> !Subjects.isPlaceholder(subject))
        .findFirst()
        .map(head -> new Reference(NounPhrase.of(last, head), head.span(), false));
  }

  private static boolean isSpeaking(Tree tree, Token verb) {
    return SPEAKING.contains(verb.lemma())
        || tree.child(verb, "obj").filter(object -> SPEECHES.contains(object.lemma())).isPresent();
  }

  private static Attribution attribution(Span speech, Reference speaker) {
    return new Attribution(
        Optional.of(speaker),
        Optional.empty(),
        List.of(),
        List.of(speech),
        "hs:Statement",
        Quotation.DIRECT,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PRESENT,
        Optional.empty(),
        new Evidence(speech, "speech", LIKELY));
  }
}
