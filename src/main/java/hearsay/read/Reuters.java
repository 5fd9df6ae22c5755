package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A dispatch of the Reuters-21578 collection: wrapped lines, paragraphs set in by four blanks, and
 * <i>Reuter</i> at the end.
 */
record Reuters(Element dispatch) {
  static final String DISPATCHES = "REUTERS";
  private static final String OUTLET = "Reuters";

  /** What the collection numbers it by. */
  String id() {
    return dispatch.attr("NEWID");
  }

  /** Whether there is more than a headline or a table that nobody took apart. */
  boolean hasBody() {
    return dispatch.selectFirst("BODY") != null;
  }

  Draft draft(Place place) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(line("TITLE")).filter(title -> !title.isEmpty()),
            Optional.of(OUTLET),
            Dates.in(line("DATE").replace('-', ' ')),
            Optional.empty());
    List<Piece> pieces = new ArrayList<>();
    String author = line("AUTHOR");
    if (!author.isEmpty()) {
      pieces.add(Piece.byline(author));
    }
    List<String> body = WrappedLines.paragraphs(clean("BODY"));
    for (int i = 0; i < body.size(); i++) {
      String dateline = i == 0 ? line("DATELINE") : "";
      pieces.add(Piece.of((dateline + " " + body.get(i)).strip()));
    }
    return Drafts.of(place, metadata.title(), pieces, metadata);
  }

  private String line(String name) {
    return clean(name).replaceAll("\\s+", " ").strip();
  }

  /** The characters of an element without those that steered the wire. */
  private String clean(String name) {
    Element element = dispatch.selectFirst(name);
    return element == null
        ? ""
        : element
            .wholeText()
            .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
            .replaceFirst("(?im)^[ \\t]*reuters?[ \\t.]*(?:\\n\\s*)*\\z", "");
  }
}
