package hearsay.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Precision, recall and their harmonic mean, each between 0 and 1. */
public record Figure(double precision, double recall, double f1) {

  /**
   * The figure of a count.
   *
   * @param right how many of those made are in the gold
   * @param made how many were made
   * @param found how many of the gold were found
   * @param gold how many there are in the gold
   */
  public static Figure of(int right, int made, int found, int gold) {
    double precision = made == 0 ? 0 : (double) right / made;
    double recall = gold == 0 ? 0 : (double) found / gold;
    double sum = precision + recall;
    return new Figure(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /** Precision, recall and F1 in percent, in columns of seven. */
  public String inPercent() {
    return "%7s%7s%7s".formatted(percent(precision), percent(recall), percent(f1));
  }

  static String percent(double share) {
    return String.format(
        Locale.ROOT, "%s", new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN));
  }
}
