package hearsay.resolve;

import hearsay.model.Attribution;
import hearsay.model.Quotation;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who is behind an attribution, also where nobody is named. */
final class Sources {
  private static final Set<String> OPEN =
      Set.of("unclear", "uncertain", "unknown", "unsure", "undisclosed");

  private final Scene scene;
  private final Cast cast;
  private final Referents referents;
  private final Inanimate inanimate;
  private final Draft outlet;
  private Optional<Draft> nobody = Optional.empty();
  private Optional<Attribution> lastSpoken = Optional.empty();
  private List<Draft> lastSpeaker = List.of();

  Sources(Scene scene, Cast cast, Referents referents, Inanimate inanimate, Draft outlet) {
    this.scene = scene;
    this.cast = cast;
    this.referents = referents;
    this.inanimate = inanimate;
    this.outlet = outlet;
  }

  /** Those to whom {@code attribution} is to be put; never empty. */
  List<Draft> of(Attribution attribution) {
    List<Draft> sources = inanimate.test(attribution) ? List.of(outlet) : speakers(attribution);
    if (isSpoken(attribution)) {
      lastSpoken = Optional.of(attribution);
      lastSpeaker = sources;
    }
    sources.forEach(Draft::use);
    return sources;
  }

  private List<Draft> speakers(Attribution attribution) {
    List<Draft> named = attribution.source().map(referents::of).orElse(List.of());
    return named.isEmpty() ? unnamed(attribution) : named;
  }

  private static boolean isSpoken(Attribution attribution) {
    return attribution.quotation() == Quotation.DIRECT
        || attribution.quotation() == Quotation.INTERVIEW
        || attribution.quotation() == Quotation.MIXED;
  }

  private List<Draft> unnamed(Attribution attribution) {
    if (isOpenQuestion(attribution)) {
      return List.of(outlet);
    }
    if (attribution.source().isEmpty() && attribution.cue().isEmpty() && continues(attribution)) {
      return lastSpeaker;
    }
    return List.of(nobody());
  }

  /** Someone of whom the article only tells that there is such a one. */
  Draft nobody() {
    Draft draft = nobody.orElseGet(() -> cast.unnamed("unnamed source"));
    nobody = Optional.of(draft);
    draft.use();
    return draft;
  }

  /** <i>It is unclear whether</i> is the outlet's own word. */
  private boolean isOpenQuestion(Attribution attribution) {
    return attribution.source().isEmpty()
        && attribution.cue().stream()
            .map(scene::words)
            .flatMap(cue -> List.of(cue.toLowerCase(Locale.ROOT).split(" ")).stream())
            .anyMatch(OPEN::contains);
  }

  /** Whether a quotation without a name goes on where the last one stopped. */
  private boolean continues(Attribution attribution) {
    return isSpoken(attribution)
        && lastSpoken.isPresent()
        && block(attribution.content().getFirst()) - block(lastSpoken.get().content().getLast())
            <= 1;
  }

  private int block(Span span) {
    int sentence = scene.sentenceAt(span.start());
    return sentence < 0 ? Integer.MAX_VALUE / 2 : scene.block(sentence);
  }
}
