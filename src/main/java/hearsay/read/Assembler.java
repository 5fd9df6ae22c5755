package hearsay.read;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an article of a draft: what its paragraphs are, who published it, under which id. */
final class Assembler {
  private final Layout layout = new Layout(new Boilerplate(), new Outlets());

  /**
   * What {@code options} say is believed first, then what came with the draft, then what its text
   * lets see.
   *
   * @throws HearsayException when the draft holds no text
   */
  Mended article(Draft draft, ReadOptions options) {
    Metadata known = Metadata.of(options).or(draft.metadata());
    Layout.Marked marked = layout.mark(draft.text(), draft.paragraphs(), known.title());
    if (marked.blocks().isEmpty()) {
      throw HearsayException.of(
          "%s holds no text.".formatted(draft.place().shown()),
          "Give a file with an article in it.");
    }
    Metadata metadata = known.or(marked.metadata()).or(dated(draft.place(), known.url()));
    Article article =
        new Article(
            ArticleIds.of(known(draft), metadata),
            draft.place().shown(),
            draft.start(),
            metadata.url(),
            metadata.outlet(),
            metadata.title(),
            metadata.published(),
            draft.text(),
            marked.blocks());
    List<String> lost = Repairs.lost(draft.text());
    return new Mended(article, Stream.concat(draft.repairs().stream(), lost.stream()).toList());
  }

  /** At last, the date that the address or the name of the file has in it. */
  private static Metadata dated(Place place, Optional<String> url) {
    Optional<LocalDate> date = url.flatMap(Dates::in).or(() -> Dates.in(place.name()));
    return new Metadata(
        Optional.empty(), Optional.empty(), Optional.empty(), date, Optional.empty());
  }

  private static Place known(Draft draft) {
    return draft.place().isNowhere()
        ? draft.place().known(ArticleIds.hash(draft.text()))
        : draft.place();
  }
}
