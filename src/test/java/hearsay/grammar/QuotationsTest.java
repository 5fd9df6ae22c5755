package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Articles;
import hearsay.grammar.Quotations.Quoted;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<String> quoted(String text) {
    return Quotations.of(Articles.ofLines("case", text)).all().stream()
        .map(quotation -> quotation.span().in(text))
        .toList();
  }

  @Test
  void straight_marks_open_and_close() {
    assertThat(quoted("\"It is,\" she said. \"It was.\""))
        .containsExactly("\"It is,\"", "\"It was.\"");
  }

  @Test
  void curly_marks_may_be_closed_by_straight_ones() {
    assertThat(quoted("“It is,\" she said.")).containsExactly("“It is,\"");
  }

  @Test
  void two_single_marks_are_one() {
    assertThat(quoted("''It is,'' she said. ''It was.''"))
        .containsExactly("''It is,''", "''It was.''");
  }

  @Test
  void marks_inside_a_quotation_are_part_of_it() {
    assertThat(quoted("“He said ‘no’ twice,” she said.")).containsExactly("“He said ‘no’ twice,”");
  }

  @Test
  void an_apostrophe_is_no_mark() {
    assertThat(quoted("The king's ship isn't the captains' own.")).isEmpty();
  }

  @Test
  void a_quotation_left_open_ends_with_its_paragraph() {
    List<Quoted> all = Quotations.of(Articles.ofLines("case", "“One.\n“Two,” she said.")).all();
    assertThat(all).extracting(Quoted::closed).containsExactly(false, true);
  }

  @Test
  void what_is_not_read_holds_no_quotation() {
    String text = "\"Read also.\"";
    Block block = new Block(new Span(0, text.length()), Block.Kind.BOILERPLATE);
    Article given = Articles.ofLines("case", text);
    Article article =
        new Article(
            given.id(),
            given.origin(),
            given.textStart(),
            given.url(),
            given.outlet(),
            given.title(),
            given.published(),
            text,
            List.of(block));
    assertThat(Quotations.of(article).all()).isEmpty();
  }

  @Test
  void a_place_is_found_in_its_quotation() {
    Quotations quotations = Quotations.of(Articles.ofLines("case", "She said \"yes\" to him."));
    assertThat(quotations.at(10)).isPresent();
    assertThat(quotations.at(3)).isEmpty();
    assertThat(quotations.before(20)).isPresent();
    assertThat(quotations.after(0)).isPresent();
  }
}
