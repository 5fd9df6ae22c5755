package hearsay.read;

import com.google.gson.JsonObject;
import hearsay.HearsayException;
import hearsay.read.FieldNames.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article as a JSON object, by whatever names its maker gave to its parts. */
final class JsonArticle {
  /** A text that is shorter may be a teaser, and the article stands under another name. */
  private static final int TEASER = 400;

  private final JsonFields fields;
  private final FieldNames names;

  JsonArticle(JsonObject object, FieldNames names) {
    this.fields = new JsonFields(object);
    this.names = names;
  }

  /** Whether there is anything that an article must have. */
  boolean isArticle() {
    return text().isPresent();
  }

  /**
   * The article's text and what is told about it.
   *
   * @throws HearsayException when there is no text
   */
  Draft draft(Place place) {
    String text =
        text()
            .orElseThrow(
                () ->
                    HearsayException.of(
                        "%s has no text.".formatted(place.shown()),
                        "If it stands under another name, say so: --map text=NAME."));
    Metadata metadata = metadata();
    return Drafts.of(place, metadata.title(), Markup.clean(text), metadata)
        .mended(Repairs.of(text));
  }

  private Metadata metadata() {
    return new Metadata(
        Optional.empty(),
        first(Part.TITLE).map(Markup::line),
        first(Part.OUTLET).map(Markup::line),
        date(),
        all(Part.URL).map(String::strip).filter(Markup::isAddress).findFirst());
  }

  /** What the article is known by beside its address. */
  Optional<String> id() {
    return first(Part.ID);
  }

  private Optional<String> text() {
    List<String> texts =
        names.of(Part.TEXT).stream().flatMap(n -> fields.text(n).stream()).toList();
    return texts.stream()
        .filter(text -> text.length() >= TEASER)
        .findFirst()
        .or(() -> texts.stream().max(Comparator.comparingInt(String::length)));
  }

  private Optional<LocalDate> date() {
    return all(Part.DATE).flatMap(value -> Dates.stamp(value).stream()).findFirst();
  }

  private Optional<String> first(Part part) {
    return all(part).findFirst();
  }

  private Stream<String> all(Part part) {
    return names.of(part).stream().flatMap(name -> fields.first(name).stream());
  }
}
