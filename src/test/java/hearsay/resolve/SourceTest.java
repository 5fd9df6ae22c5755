package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is the source of a single claim: text, source, cue and content as found, and who it is. */
final class SourceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a body is named right after what it is                      | bodies    | the weekly magazine                    | According to | Coria buys grain                     | Harbour Observer
          a family name in the headline is who is named in full below | republic  | Vesk                                   | denies       | arms for Torvania                    | Milo Vesk
          a government its army and its people speak as one           | crowd     | The Corian government, army and people | condemned    | the pact                             | Coria
          a headline speaks of whom the text names                    | voices    | former minister                        | says         | Coria has reason to worry about Lund | Olena Hrim
          a month is no source                                        | condition | June                                   | saw          | the pact fail                        | Harbour Post
          a name that explains a subject is one                       | voices    | She                                    | said         | that the envoy would stay            | Petra Moss
          a people without a state keeps its capital letter           | crowd     | Kurdish spokesmen                      | said         | they were free                       | Kurdish spokesmen
          a thing cannot speak                                        | bodies    | The meeting                            | shows        | that Coria is isolated               | Harbour Post
          pictures speak for who published them                       | bodies    | satellite images                       | showing      | that ships had left                  | Calder College
          what is unclear is nobody's claim but the outlet's          | chain     | ""                                     | unclear      | whether Coria wants the talks        | Harbour Post
          who is being spoken of may be called by a former office     | bodies    | The former governor                    | said         | she would stay                       | Olena Hrim
          """)
  void the_source_is(
      String reason, String text, String source, String cue, String content, String expected) {
    assertThat(Stage.of(text).said(source, cue, content).resolved().sourceNames())
        .as(reason)
        .containsExactly(expected);
  }
}
