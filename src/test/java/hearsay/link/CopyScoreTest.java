package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.link.Copies.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyScoreTest {
  private static final List<Copy> FOUND =
      List.of(
          new Copy("b-00000000", "a-00000000", 1),
          new Copy("c-00000000", "b-00000000", 0.8),
          new Copy("y-00000000", "x-00000000", 0.5));

  @Test
  void a_pair_is_found_when_both_go_back_to_one_article() {
    CopyScore score = CopyScore.of(FOUND, List.of("# pairs", "c\ta\tyes", "d\ta\tyes"));
    assertThat(score.found()).isEqualTo(1);
    assertThat(score.missed()).containsExactly("d\ta\tyes");
    assertThat(score).asString().contains("precision 100.0, recall 50.0");
  }

  @Test
  void a_pair_that_is_no_copy_is_found_in_vain() {
    assertThat(CopyScore.of(FOUND, List.of("y\tx\tno", "z\tx\tno")).wrong())
        .containsExactly("y\tx\tno");
  }

  @Test
  void a_line_that_is_no_pair_is_named() {
    assertThatThrownBy(() -> CopyScore.of(FOUND, List.of("a\tb\tperhaps")))
        .hasMessageContaining("a\tb\tperhaps");
  }
}
