package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static LogisticRegression coin(int features, int heads, int tails, int... holding) {
    LogisticRegression regression = new LogisticRegression(features);
    toss(regression, heads, tails, holding);
    return regression;
  }

  private static void toss(LogisticRegression regression, int heads, int tails, int... holding) {
    for (int i = 0; i < heads + tails; i++) {
      regression.add(holding, 0, i < heads);
    }
  }

  @Test
  void the_bias_is_the_log_odds_of_what_happens() {
    assertThat(coin(0, 30, 10).fit()[0]).isCloseTo(Math.log(3), within(0.001));
  }

  @Test
  void a_feature_gets_what_it_adds_to_the_odds_and_a_little_less() {
    LogisticRegression regression = coin(1, 500, 500);
    toss(regression, 750, 250, 0);
    double[] weights = regression.fit();
    assertThat(weights[0]).isBetween(1.0, Math.log(3));
    assertThat(weights[1]).isCloseTo(0, within(0.05));
  }

  @Test
  void a_feature_that_changes_nothing_weighs_nothing() {
    LogisticRegression regression = coin(2, 500, 500);
    toss(regression, 500, 500, 1);
    assertThat(regression.fit()[1]).isCloseTo(0, within(0.001));
  }

  @Test
  void known_odds_that_hold_are_kept() {
    LogisticRegression regression = new LogisticRegression(0);
    for (int i = 0; i < 400; i++) {
      regression.add(new int[0], Math.log(3), i % 4 != 0);
      regression.add(new int[0], -Math.log(3), i % 4 == 0);
    }
    assertThat(regression.fit()[0]).isCloseTo(0, within(0.001));
    assertThat(regression.fit()[1]).isCloseTo(1, within(0.001));
  }

  @Test
  void fitting_again_gives_the_same() {
    assertThat(coin(1, 3, 4, 0).fit()).isEqualTo(coin(1, 3, 4, 0).fit());
  }
}
