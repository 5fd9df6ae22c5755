package hearsay.read;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Texts that programs hand on: with tags, with entities, cut short, or plain. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|article"
              + "|section|html|body|table)(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\w{1,6}|[a-zA-Z]{2,8});");

  /** What news services put in place of the rest: <i>… [+1234 chars]</i>. */
  private static final Pattern CUT = Pattern.compile("\\s*\\[\\+\\d+ chars\\]\\s*$");

  private Markup() {}

  /** Whether {@code text} is to be read as a piece of a page. */
  static boolean isHtml(String text) {
    return TAG.matcher(text).find();
  }

  /** {@code text} in plain paragraphs, whatever it was written in. */
  static String clean(String text) {
    String whole = CUT.matcher(SetApart.parted(Mending.mend(text))).replaceFirst("");
    if (isHtml(whole)) {
      Document page = Jsoup.parseBodyFragment(whole);
      return String.join("\n\n", HtmlText.ofFragment(page).stream().map(Piece::text).toList());
    }
    return ENTITY.matcher(whole).find() ? Parser.unescapeEntities(whole, false) : whole;
  }

  /** A title or a name in one line without markup. */
  static String line(String text) {
    return clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Whether {@code value} is the address of something on the web. */
  static boolean isAddress(String value) {
    return (value.startsWith("http://") || value.startsWith("https://"))
        && value.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
  }
}
