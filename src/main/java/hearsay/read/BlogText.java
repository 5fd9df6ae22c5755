package hearsay.read;

import java.util.regex.Pattern;

/**
 * Texts as WordPress keeps them: pages in which blank lines part paragraphs, with orders in square
 * brackets, such as <i>[gallery ids="1,2"]</i>.
 */
final class BlogText {
  private static final Pattern CAPTION =
      Pattern.compile("(?is)\\[(caption|wp_caption)\\b[^\\]]{0,2000}\\].{0,4000}?\\[/\\1\\]");
  private static final Pattern ORDER =
      Pattern.compile(
          "\\[(?:/[a-z][a-z_-]{2,40}|[a-z][a-z_-]{2,40} [a-z_-]{1,40}=[^\\]]{0,2000}"
              + "|gallery|embed|video|audio|playlist)\\]");
  private static final Pattern GAP = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n\\s*");

  private BlogText() {}

  /** The same as a page would have it. */
  static String page(String text) {
    String words = ORDER.matcher(CAPTION.matcher(text).replaceAll("")).replaceAll("");
    return words.contains("<p") || !Markup.isHtml(words)
        ? words
        : GAP.matcher(words).replaceAll("<br><br>");
  }
}
