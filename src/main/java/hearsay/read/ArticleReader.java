package hearsay.read;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a file of plain text or HTML as an article. */
public final class ArticleReader {
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final long LARGEST = 128L << 20;
  private static final int SNIFFED = 512;
  private static final String GAP = "\n\n";

  private final Layout layout = new Layout(new Boilerplate(), new Outlets());

  /** A text ready for use. */
  private record Draft(
      Optional<Integer> start, String text, List<Paragraph> paragraphs, Metadata metadata) {}

  /**
   * The article that {@code file} holds. What {@code options} say is believed first, then what the
   * file's header or metadata say, then what its text lets see.
   *
   * @throws HearsayException when it cannot be read or holds no text
   */
  public Article read(Path file, ReadOptions options) {
    String decoded = Decoding.decode(bytes(file));
    if (Decoding.isBinary(decoded)) {
      throw HearsayException.of(
          "%s is no text: it holds control characters.".formatted(file),
          "Convert it to plain text or HTML first.");
    }
    Draft draft = isHtml(file, decoded) ? html(decoded) : plain(decoded, file);
    Metadata known = Metadata.of(options).or(draft.metadata());
    Layout.Marked marked = layout.mark(draft.text(), draft.paragraphs(), known.title());
    if (marked.blocks().isEmpty()) {
      throw HearsayException.of(
          "%s holds no text.".formatted(file), "Give a file with an article in it.");
    }
    Metadata metadata = known.or(marked.metadata());
    return new Article(
        ArticleIds.of(file, metadata),
        file.normalize().toString(),
        draft.start(),
        metadata.url(),
        metadata.outlet(),
        metadata.title(),
        metadata.published(),
        draft.text(),
        marked.blocks());
  }

  private static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw HearsayException.of(
          "%s is a folder, not an article.".formatted(file), "Name a file in it.");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw HearsayException.of(
            "%s is larger than %d MB.".formatted(file, LARGEST >> 20),
            "Split it into one file an article.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw HearsayException.of("%s: there is no such file.".formatted(file), "Check the name.", e);
    } catch (IOException e) {
      throw HearsayException.of(
          "%s cannot be read (%s).".formatted(file, e.getMessage()),
          "Check that you may read it.",
          e);
    }
  }

  private static boolean isHtml(Path file, String decoded) {
    if (HTML.contains(ArticleFiles.extension(file))) {
      return true;
    }
    String start =
        decoded
            .substring(0, Math.min(decoded.length(), SNIFFED))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    String marked = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start;
    return marked.startsWith("<!doctype html")
        || marked.startsWith("<html")
        || (marked.startsWith("<?xml") && marked.contains("<html"));
  }

  private static Draft plain(String decoded, Path file) {
    int mark = !decoded.isEmpty() && decoded.charAt(0) == Decoding.BYTE_ORDER_MARK ? 1 : 0;
    FrontMatter header = FrontMatter.read(decoded, mark, file);
    String text = decoded.substring(header.end());
    return new Draft(Optional.of(header.end()), text, Paragraphs.of(text), header.metadata());
  }

  private static Draft html(String decoded) {
    Document page = Jsoup.parse(decoded);
    Metadata metadata = HtmlMetadata.of(page);
    List<HtmlText.Piece> pieces = new ArrayList<>();
    metadata.title().ifPresent(title -> pieces.add(new HtmlText.Piece(title, false)));
    HtmlText.of(page).stream()
        .filter(piece -> metadata.title().filter(piece.text()::equalsIgnoreCase).isEmpty())
        .forEach(pieces::add);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (HtmlText.Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : GAP);
      int start = text.length();
      text.append(piece.text());
      paragraphs.add(new Paragraph(new Span(start, text.length()), piece.emphasised()));
    }
    return new Draft(Optional.empty(), text.toString(), paragraphs, metadata);
  }
}
