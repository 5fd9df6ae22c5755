package hearsay.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {
  @Test
  void names_stand_in_one_order_whatever_the_order_given() {
    assertThat(Filter.parse("stance=denies&source=Marovia").toQueryString())
        .isEqualTo("source=Marovia&stance=denies");
  }

  @Test
  void values_keep_their_order_and_stand_once() {
    assertThat(Filter.parse("source=b&source=a&source=b").of("source")).containsExactly("b", "a");
  }

  @Test
  void blank_values_count_for_nothing() {
    assertThat(Filter.of(Map.of("q", List.of(" ", "")))).isEqualTo(Filter.ALL);
  }

  @Test
  void what_is_written_is_read_again() {
    Filter filter =
        Filter.ofParameters(
            Map.of("q", new String[] {"\"more & more\" 50% über"}, "source", new String[] {"=x"}));
    assertThat(Filter.parse(filter.toQueryString())).isEqualTo(filter);
  }

  @Test
  void a_name_that_is_none_is_refused() {
    assertThatThrownBy(() -> Filter.parse("colour=red"))
        .isInstanceOf(HearsayException.class)
        .hasMessage("Claims cannot be filtered by 'colour'.");
  }

  @Test
  void a_value_that_cannot_be_is_refused_with_those_that_can() {
    assertThatThrownBy(() -> Filter.parse("stance=maybe"))
        .isInstanceOfSatisfying(
            HearsayException.class,
            problem -> assertThat(problem.remedy()).contains("affirms", "leaves-open"));
  }

  @Test
  void since_takes_a_day_a_month_or_a_year() {
    assertThat(Filter.parse("since=2024-10-23&until=2024").values()).hasSize(2);
    assertThatThrownBy(() -> Filter.parse("since=23.10.2024")).isInstanceOf(HearsayException.class);
    assertThatThrownBy(() -> Filter.parse("since=2024-13")).isInstanceOf(HearsayException.class);
  }
}
