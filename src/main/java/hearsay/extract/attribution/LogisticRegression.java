package hearsay.extract.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Fits the log-odds of an event as a sum of weights: one for each feature that holds, a bias, and
 * one for odds known beforehand. Large weights of features are penalized (by half their square).
 *
 * <p>Minimizes by L-BFGS (Nocedal 1980), starting from what was known beforehand.
 */
final class LogisticRegression {
  private static final int ROUNDS = 300;
  private static final int MEMORY = 10;
  private static final double STILL = 1e-4;

  private final int features;
  private final List<Row> rows = new ArrayList<>();

  private static final class Row {
    private final int[] holding;
    private final double prior;
    private final double happened;

    Row(int[] holding, double prior, boolean happened) {
      this.holding = holding;
      this.prior = prior;
      this.happened = happened ? 1 : 0;
    }
  }

  /** A step of the weights, how it changed the slope, and the inverse of their product. */
  private static final class Step {
    private final double[] move;
    private final double[] turn;
    private final double inverse;

    Step(double[] move, double[] turn) {
      this.move = move;
      this.turn = turn;
      this.inverse = 1 / dot(move, turn);
    }
  }

  LogisticRegression(int features) {
    this.features = features;
  }

  void add(int[] holding, double prior, boolean happened) {
    rows.add(new Row(holding, prior, happened));
  }

  /** The weights of the features, then the bias, then the weight of the prior odds. */
  double[] fit() {
    double[] weights = new double[features + 2];
    weights[features + 1] = 1;
    double[] slope = new double[weights.length];
    double loss = loss(weights, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < ROUNDS && dot(slope, slope) > STILL; round++) {
      double[] direction = direction(slope, steps);
      double[] next = new double[weights.length];
      double[] nextSlope = new double[weights.length];
      double length = steps.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
      double nextLoss = loss(moved(weights, direction, length, next), nextSlope);
      while (nextLoss > loss + 1e-4 * length * dot(direction, slope) && length > 1e-12) {
        length /= 2;
        nextLoss = loss(moved(weights, direction, length, next), nextSlope);
      }
      remember(steps, minus(next, weights), minus(nextSlope, slope));
      weights = next;
      slope = nextSlope;
      loss = nextLoss;
    }
    return weights;
  }

  /** How badly {@code weights} fit; {@code slope} gets its derivative. */
  private double loss(double[] weights, double[] slope) {
    double loss = 0;
    for (int i = 0; i < slope.length; i++) {
      slope[i] = i < features ? weights[i] : 0;
      loss += slope[i] * slope[i] / 2;
    }
    for (Row row : rows) {
      double odds = weights[features] + weights[features + 1] * row.prior;
      for (int feature : row.holding) {
        odds += weights[feature];
      }
      double wrong = 1 / (1 + Math.exp(-odds)) - row.happened;
      loss += Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
      loss -= row.happened * odds;
      for (int feature : row.holding) {
        slope[feature] += wrong;
      }
      slope[features] += wrong;
      slope[features + 1] += wrong * row.prior;
    }
    return loss;
  }

  /** Downhill, bent by what the last steps told of the curvature. */
  private static double[] direction(double[] slope, Deque<Step> steps) {
    double[] direction = moved(new double[slope.length], slope, -1, new double[slope.length]);
    Deque<Double> shares = new ArrayDeque<>();
    for (Step step : steps) {
      double share = step.inverse * dot(step.move, direction);
      shares.addFirst(share);
      moved(direction, step.turn, -share, direction);
    }
    if (!steps.isEmpty()) {
      double[] turn = steps.getFirst().turn;
      double scale = 1 / (steps.getFirst().inverse * dot(turn, turn));
      moved(new double[slope.length], direction, scale, direction);
    }
    Iterator<Double> share = shares.iterator();
    for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
      Step step = oldest.next();
      double back = step.inverse * dot(step.turn, direction);
      moved(direction, step.move, share.next() - back, direction);
    }
    return direction;
  }

  private static void remember(Deque<Step> steps, double[] move, double[] turn) {
    if (dot(move, turn) > 1e-10) {
      steps.addFirst(new Step(move, turn));
    }
    if (steps.size() > MEMORY) {
      steps.removeLast();
    }
  }

  private static double[] moved(double[] from, double[] by, double times, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = from[i] + times * by[i];
    }
    return into;
  }

  private static double[] minus(double[] one, double[] other) {
    return moved(one, other, -1, new double[one.length]);
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
