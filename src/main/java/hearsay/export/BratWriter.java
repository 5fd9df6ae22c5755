package hearsay.export;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Outermost;
import hearsay.model.Reference;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes attributions as <a href="https://brat.nlplab.org/standoff.html">brat standoff</a>, as
 * PolNeAR has them.
 *
 * <pre>
 * T1	Source 0 12	The minister
 * T2	Cue 13 17	said
 * T3	Content 18 38	the port would close
 * T4	Attribution 13 17	said
 * E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
 * </pre>
 *
 * <p>As there, what stands whole in the content of another attribution is left out. Offsets count
 * Unicode code points of the file as given.
 */
public final class BratWriter {
  private final Article article;
  private final int[] points;
  private final int before;
  private final StringBuilder out = new StringBuilder();
  private int marks;
  private int events;

  private BratWriter(Article article, int before) {
    this.article = article;
    this.before = before;
    this.points = pointsBefore(article.text());
  }

  /**
   * The annotation file for {@code article}.
   *
   * @param before how many code points stand before the article's text in the file as given
   */
  public static String write(Article article, List<Attribution> attributions, int before) {
    BratWriter writer = new BratWriter(article, before);
    Outermost.of(attributions).forEach(writer::add);
    return writer.out.toString();
  }

  /** For each place in {@code text}, how many code points stand before it. */
  private static int[] pointsBefore(String text) {
    int[] points = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean isSecondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      points[i + 1] = points[i] + (isSecondHalf ? 0 : 1);
    }
    return points;
  }

  private void add(Attribution attribution) {
    List<String> roles = new ArrayList<>();
    List<Span> source =
        attribution.source().filter(Reference::expressed).map(Reference::span).stream().toList();
    String sourceMark = mark("Source", source);
    String cueMark = mark("Cue", attribution.cue());
    String contentMark = mark("Content", attribution.content());
    String anchor =
        mark(
            "Attribution", attribution.cue().isEmpty() ? attribution.content() : attribution.cue());
    roles.add("Attribution:" + anchor);
    roles.add("Content:" + contentMark);
    if (!cueMark.isEmpty()) {
      roles.add("Cue:" + cueMark);
    }
    if (!sourceMark.isEmpty()) {
      roles.add("Source:" + sourceMark);
    }
    events++;
    out.append('E').append(events).append('\t').append(String.join(" ", roles)).append('\n');
  }

  private String mark(String kind, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return "";
    }
    marks++;
    String name = "T" + marks;
    String places = pieces.stream().map(this::place).collect(Collectors.joining(";"));
    String words =
        pieces.stream().map(piece -> piece.in(article.text())).collect(Collectors.joining(" "));
    out.append(name).append('\t').append(kind).append(' ').append(places).append('\t');
    out.append(words.replaceAll("\\s", " ")).append('\n');
    return name;
  }

  private String place(Span span) {
    return (points[span.start()] + before) + " " + (points[span.end()] + before);
  }
}
