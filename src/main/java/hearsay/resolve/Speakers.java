package hearsay.resolve;

import hearsay.model.Attribution;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where those stand to whom something is attributed, and which words are theirs. */
final class Speakers {
  private record Piece(Span span, Optional<Scene.Place> speaker, boolean spoken) {}

  private final Set<Scene.Place> heads = new HashSet<>();
  private final List<Piece> pieces;
  private final List<Piece> spoken;

  Speakers(Scene scene, List<Attribution> attributions) {
    attributions.forEach(attribution -> head(scene, attribution).ifPresent(heads::add));
    this.pieces =
        attributions.stream()
            .flatMap(
                attribution ->
                    attribution.content().stream().map(span -> piece(scene, attribution, span)))
            .sorted(Comparator.comparingInt(piece -> piece.span().length()))
            .toList();
    this.spoken = pieces.stream().filter(Piece::spoken).toList();
  }

  private static Piece piece(Scene scene, Attribution attribution, Span span) {
    boolean spoken =
        attribution.quotation() == Quotation.DIRECT
            || attribution.quotation() == Quotation.INTERVIEW;
    return new Piece(span, head(scene, attribution), spoken);
  }

  private static Optional<Scene.Place> head(Scene scene, Attribution attribution) {
    return attribution
        .source()
        .filter(Reference::expressed)
        .flatMap(source -> scene.at(source.head().start()));
  }

  boolean isSpeaker(Scene.Place place) {
    return heads.contains(place);
  }

  /** Whether {@code span} stands in someone's direct speech. */
  boolean isQuoted(Span span) {
    return spoken.stream().anyMatch(piece -> piece.span().contains(span));
  }

  /** Who says {@code span} in direct speech. */
  Optional<Scene.Place> speaking(Span span) {
    return spoken.stream()
        .filter(piece -> piece.span().contains(span))
        .flatMap(piece -> piece.speaker().stream())
        .findFirst();
  }

  /** Who says {@code span}, in whichever form. */
  Optional<Scene.Place> behind(Span span) {
    return content(span).flatMap(Piece::speaker);
  }

  /** The innermost words said by one that hold {@code span}. */
  Optional<Span> around(Span span) {
    return content(span).map(Piece::span);
  }

  private Optional<Piece> content(Span span) {
    return pieces.stream().filter(piece -> piece.span().contains(span)).findFirst();
  }
}
