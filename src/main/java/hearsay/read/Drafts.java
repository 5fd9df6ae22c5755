package hearsay.read;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts titles and paragraphs together as one text. */
final class Drafts {
  private static final String GAP = "\n\n";

  private Drafts() {}

  /** A title, if there is one, and below it a text in lines or paragraphs. */
  static Draft of(Place place, Optional<String> title, String body, Metadata metadata) {
    List<Paragraph> below = Paragraphs.of(body);
    if (title.isEmpty() || begins(body, below, title.get())) {
      return new Draft(place, Optional.empty(), body, below, metadata, List.of());
    }
    int shift = title.get().length() + GAP.length();
    List<Paragraph> all = new ArrayList<>();
    all.add(new Paragraph(new Span(0, title.get().length()), false));
    below.forEach(p -> all.add(new Paragraph(shifted(p.span(), shift), p.emphasised(), p.known())));
    return new Draft(place, Optional.empty(), title.get() + GAP + body, all, metadata, List.of());
  }

  private static boolean begins(String body, List<Paragraph> paragraphs, String title) {
    return !paragraphs.isEmpty() && paragraphs.getFirst().span().in(body).equalsIgnoreCase(title);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** A title, if there is one, and below it the pieces of a page. */
  static Draft of(Place place, Optional<String> title, List<Piece> page, Metadata metadata) {
    List<Piece> pieces = new ArrayList<>();
    title.ifPresent(line -> pieces.add(Piece.of(line)));
    page.stream()
        .filter(piece -> title.filter(piece.text()::equalsIgnoreCase).isEmpty())
        .forEach(pieces::add);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : GAP);
      int start = text.length();
      text.append(piece.text());
      paragraphs.add(
          new Paragraph(new Span(start, text.length()), piece.emphasised(), piece.known()));
    }
    return new Draft(place, Optional.empty(), text.toString(), paragraphs, metadata, List.of());
  }
}
