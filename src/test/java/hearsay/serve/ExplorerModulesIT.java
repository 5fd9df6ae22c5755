package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page's pure functions, called in the browser that runs them. */
class ExplorerModulesIT extends BrowserTest {
  @BeforeEach
  void open() {
    tab().open("sparql");
  }

  @Test
  void marks_that_overlap_are_cut_at_every_boundary() {
    List<?> pieces =
        (List<?>)
            call(
                "segments",
                """
                segments("abcdefgh", [{start: 0, end: 5, kind: "a"}, {start: 3, end: 7, kind: "b"}])
                  .map(({text, marks}) => text + ":" + marks.map(({kind}) => kind).join(""))
                """);
    assertThat(pieces).asString().isEqualTo("[abc:a, de:ab, fg:b, h:]");
  }

  @Test
  void marks_that_nest_keep_the_inner_one_last() {
    Object kinds =
        call(
            "segments",
            """
            segments("abcd", [{start: 1, end: 2, kind: "in"}, {start: 0, end: 4, kind: "out"}])[1]
              .marks.map(({kind}) => kind).join(" ")
            """);
    assertThat(kinds).isEqualTo("out in");
  }

  @Test
  void marks_outside_the_text_are_left_out() {
    Object pieces =
        call(
            "segments",
            """
            segments("abc", [{start: 2, end: 9, kind: "a"}, {start: -1, end: 2, kind: "b"}]).length
            """);
    assertThat(pieces).isEqualTo(1);
  }

  @Test
  void claims_of_one_assertion_are_one() {
    Object counts =
        call(
            "segments",
            """
            assertions([{assertion: "b", spans: {cue: [[9, 10]]}}, {assertion: "a", spans: {cue: [[1, 2]]}},
                {assertion: "b", spans: {cue: [[9, 10]]}}])
              .map(({assertion, contents}) => assertion + contents.length).join(" ")
            """);
    assertThat(counts).isEqualTo("a1 b2");
  }

  @Test
  void a_spreadsheet_takes_no_cell_for_a_formula() {
    assertThat(call("tools", "csv([{a: '=1+1', b: 'x,\"y\"', c: -5}])"))
        .isEqualTo("a,b,c\r\n'=1+1,\"x,\"\"y\"\"\",-5\r\n");
  }

  @Test
  void time_has_no_gap() {
    Object months =
        call(
            "time",
            """
            bins([{date: "2023-11-10", count: 2, affirmed: 1, denied: 1}, {date: "2024-02", count: 1, affirmed: 1, denied: 0}],
                [{date: "2024-02-01", count: 3}])
              .columns.map(({name, count, shipments}) => name + ":" + count + ":" + shipments).join(" ")
            """);
    assertThat(months).isEqualTo("2023-11:2:0 2023-12:0:0 2024-01:0:0 2024-02:1:3");
  }

  @Test
  void a_month_ends_with_its_last_day() {
    assertThat(call("time", "daysOf('2024-02')"))
        .isEqualTo(Map.of("since", "2024-02-01", "until", "2024-02-29"));
  }

  @Test
  void an_address_says_what_it_was_made_of() {
    Object place =
        call(
            "address",
            """
            (({view, path, params}) => [view, path, params.get("q")].join("|"))(
                parse(address("article", "a/b?c", new URLSearchParams({q: "x & #y"}))))
            """);
    assertThat(place).isEqualTo("article|a/b?c|x & #y");
  }

  /** The value of an expression over what a module exports. */
  private Object call(String module, String expression) {
    String names = "const {" + exported(module) + "} = module; return " + expression.strip() + ";";
    return tab()
        .page()
        .evaluate(
            "async () => { const module = await import('/page/js/%s.js'); %s }"
                .formatted(module, names));
  }

  private String exported(String module) {
    return String.valueOf(
        tab()
            .page()
            .evaluate(
                "async (name) => Object.keys(await import('/page/js/' + name + '.js')).join(', ')",
                module));
  }
}
