package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-09-13",
        "2023-09-13T16:06:00+02:00",
        "2023/09/13",
        "13.09.2023, 16:06",
        "13/09/2023",
        "09/13/2023",
        "13 September 2023",
        "13th of September, 2023",
        "September 13, 2023",
        "Sept. 13, 2023",
        "Wednesday, Sep 13 2023 at 4 p.m.",
      })
  void newspapers_write_dates_in_many_ways(String line) {
    assertThat(Dates.in(line)).contains(LocalDate.of(2023, 9, 13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2023", "September 13", "2023-02-30", "Tel. 0113.09.20231", "27,542", ""})
  void what_is_no_full_date_or_two_dates_is_none(String line) {
    assertThat(Dates.in(line)).isEmpty();
  }

  @Test
  void the_first_date_that_exists_counts() {
    assertThat(Dates.in("99.99.2020 or 1.2.2020")).contains(LocalDate.of(2020, 2, 1));
  }
}
