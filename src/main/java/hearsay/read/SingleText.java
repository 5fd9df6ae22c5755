package hearsay.read;

import hearsay.HearsayException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads bytes that are one article: a text with or without a header, or a page. */
final class SingleText {
  private SingleText() {}

  static Draft plain(Bytes bytes) {
    Place place = bytes.place();
    Decoded read = decoded(bytes);
    String decoded = read.text();
    int mark = !decoded.isEmpty() && decoded.charAt(0) == Decoding.BYTE_ORDER_MARK ? 1 : 0;
    FrontMatter header = FrontMatter.read(decoded, mark, place);
    String given = decoded.substring(header.end());
    String text = Mending.mend(given);
    Optional<Integer> start =
        text.length() == given.length() ? Optional.of(header.end()) : Optional.empty();
    List<String> repairs = repairs(read);
    return new Draft(place, start, text, Paragraphs.of(text), header.metadata(), repairs);
  }

  static Draft page(Bytes bytes) {
    Decoded read = decoded(bytes);
    Document page = Jsoup.parse(Mending.mend(read.text()));
    if (HtmlText.isEndless(page)) {
      throw HearsayException.of(
          "%s has more elements than the page of any article.".formatted(bytes.place().shown()),
          "Save the article alone, as plain text or HTML.");
    }
    Metadata metadata = HtmlMetadata.of(page);
    return Drafts.of(bytes.place(), metadata.title(), HtmlText.of(page), metadata)
        .mended(repairs(read));
  }

  private static List<String> repairs(Decoded read) {
    return Stream.concat(read.repairs().stream(), Repairs.of(read.text()).stream()).toList();
  }

  private static Decoded decoded(Bytes bytes) {
    Decoded decoded = Decoding.decode(bytes.bytes(), bytes.mediaType().orElse(""));
    if (Decoding.isBinary(decoded.text())) {
      throw HearsayException.of(
          "%s is no text: it holds control characters.".formatted(bytes.place().shown()),
          "Convert it to plain text or HTML first.");
    }
    return decoded;
  }
}
