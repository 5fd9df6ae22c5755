package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2026, 2, 10));

  private static String period(String words) {
    Period period = Periods.of(words, PUBLISHED);
    return period.first() + " " + period.last();
  }

  @Test
  void a_month_is_the_nearest_of_its_name() {
    assertThat(period("in November")).isEqualTo("2025-11-01 2025-11-30");
    assertThat(period("by April")).isEqualTo("2026-04-01 2026-04-30");
  }

  @Test
  void a_year_may_be_told_by_its_place() {
    assertThat(period("in March 2024")).isEqualTo("2024-03-01 2024-03-31");
    assertThat(period("in 2019")).isEqualTo("2019-01-01 2019-12-31");
    assertThat(period("last year")).isEqualTo("2025-01-01 2025-12-31");
  }

  @Test
  void a_day_of_a_month_may_be_named() {
    assertThat(period("in the week ended January 7")).isEqualTo("2026-01-07 2026-01-07");
    assertThat(period("on the 3rd of March 2024")).isEqualTo("2024-03-03 2024-03-03");
    assertThat(period("before 31 February")).isEqualTo("2026-02-01 2026-02-28");
  }

  @Test
  void periods_of_one_length_may_be_about_the_same() {
    Period march = Periods.of("in March 2024", Optional.empty());
    assertThat(march.isAbout(Periods.of("in 2024", Optional.empty()), 3)).isFalse();
    assertThat(march.isAbout(march, 0)).isTrue();
    assertThat(Period.of(LocalDate.of(2024, 4, 3)).isAbout(Period.of(LocalDate.of(2024, 4, 7)), 3))
        .isFalse();
  }

  @Test
  void else_it_is_about_the_day_of_publication() {
    assertThat(period("")).isEqualTo("2026-02-10 2026-02-10");
    assertThat(period("recently")).isEqualTo("2026-02-10 2026-02-10");
    assertThat(Periods.of("recently", Optional.empty())).isEqualTo(Period.ALWAYS);
  }

  @Test
  void periods_lie_apart_by_the_days_between() {
    Period march = Periods.of("in March 2024", Optional.empty());
    Period year = Periods.of("in 2024", Optional.empty());
    assertThat(march.daysFrom(year)).isZero();
    assertThat(march.daysFrom(Period.of(LocalDate.of(2024, 4, 3)))).isEqualTo(3);
    assertThat(march.daysFrom(Period.of(LocalDate.of(2024, 2, 28)))).isEqualTo(2);
  }
}
