package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Certainty;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Tense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BratWriterTest {
  private static Article article(String text, int textStart) {
    return new Article(
        "case",
        "case",
        Optional.of(textStart),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution said(Optional<Reference> source, List<Span> cue, List<Span> content) {
    return new Attribution(
        source,
        Optional.empty(),
        cue,
        content,
        "hs:Statement",
        Quotation.INDIRECT,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PAST,
        Optional.empty(),
        new Evidence(Span.covering(content), "case", 0.9));
  }

  private static Optional<Reference> by(Span span) {
    return Optional.of(Reference.to(span, span));
  }

  @Test
  void an_attribution_is_three_marks_and_an_event() {
    String text = "Ann said ships left.";
    Attribution found =
        said(by(span(text, "Ann")), List.of(span(text, "said")), List.of(span(text, "ships left")));
    assertThat(BratWriter.write(article(text, 0), List.of(found), 0))
        .isEqualTo(
            """
            T1\tSource 0 3\tAnn
            T2\tCue 4 8\tsaid
            T3\tContent 9 19\tships left
            T4\tAttribution 4 8\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            """);
  }

  @Test
  void pieces_are_parted_by_semicolons() {
    String text = "Ships, Ann said, left.";
    Attribution found =
        said(
            by(span(text, "Ann")),
            List.of(span(text, "said")),
            List.of(span(text, "Ships"), span(text, "left")));
    assertThat(BratWriter.write(article(text, 0), List.of(found), 0))
        .contains("Content 0 5;17 21\tShips left");
  }

  @Test
  void offsets_count_code_points_of_the_file() {
    String text = "🚢 Ann said ships left.";
    Attribution found =
        said(by(span(text, "Ann")), List.of(span(text, "said")), List.of(span(text, "ships left")));
    assertThat(BratWriter.write(article(text, 10), List.of(found), 10))
        .contains("Source 12 15\tAnn");
  }

  @Test
  void a_source_known_from_elsewhere_is_left_out() {
    String text = "Ships left.";
    Reference elsewhere = new Reference(new Span(0, 5), new Span(0, 5), false);
    Attribution found = said(Optional.of(elsewhere), List.of(), List.of(new Span(0, 10)));
    assertThat(BratWriter.write(article(text, 0), List.of(found), 0))
        .doesNotContain("Source")
        .contains("Attribution:T2 Content:T1\n");
  }

  @Test
  void what_stands_in_anothers_content_is_left_out() {
    String text = "Ann said Bo claimed ships left.";
    Attribution outer =
        said(
            by(span(text, "Ann")),
            List.of(span(text, "said")),
            List.of(span(text, "Bo claimed ships left")));
    Attribution inner =
        said(
            by(span(text, "Bo")),
            List.of(span(text, "claimed")),
            List.of(span(text, "ships left")));
    assertThat(BratWriter.write(article(text, 0), List.of(outer, inner), 0))
        .doesNotContain("E2")
        .doesNotContain("Cue 12");
  }
}
