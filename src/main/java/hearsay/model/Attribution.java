package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * A source's words, view or wish as an article reports it: source, cue and content of PolNeAR
 * (Newell et al., 2018).
 *
 * @param source who; empty when nobody is named ("it was reported that")
 * @param addressee to whom
 * @param cue the words that signal it, in order; empty where there are none (interview answers)
 * @param content what is attributed, in pieces, in order
 * @param act the speech act or attitude as an ontology term: {@code hs:Statement}, {@code
 *     hs:Desire}
 * @param saidOn the words that tell when it was said
 */
public record Attribution(
    Optional<Reference> source,
    Optional<Reference> addressee,
    List<Span> cue,
    List<Span> content,
    String act,
    Quotation quotation,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    Optional<Span> saidOn,
    Evidence evidence)
    implements Finding {
  public Attribution {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty() || !act.startsWith("hs:")) {
      throw new IllegalArgumentException("attribution without content or act: '%s'".formatted(act));
    }
  }
}
