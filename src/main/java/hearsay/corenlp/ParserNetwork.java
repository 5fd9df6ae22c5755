package hearsay.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Weighs the decisions of the parser.
 *
 * <p>What one word, tag or label adds to the hidden units at its place is the same every time; it
 * is kept, so that most of the work is adding up. As CoreNLP has it, but with floats, which fit
 * twice as many to an instruction, and with a sum to begin with for places where nothing stands,
 * which most are.
 */
final class ParserNetwork {
  /** How many are kept; one takes four kilobytes. */
  private static final int KEPT = 1 << 15;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Share(int key, float[] values) {}

  private final ParserModel model;
  private final int[] nothing;
  private final float[] empty;
  private final float[] ones = new float[ParserModel.FEATURES];
  private final AtomicReferenceArray<Share> shares = new AtomicReferenceArray<>(KEPT);

  /**
   * @param nothing the id that stands for nothing, at each place
   */
  ParserNetwork(ParserModel model, int[] nothing) {
    this.model = model;
    this.nothing = nothing.clone();
    this.empty = model.bias().clone();
    Arrays.fill(ones, 1);
    for (int place = 0; place < nothing.length; place++) {
      weigh(model.vectors()[nothing[place]], place, empty);
    }
  }

  /** The score of each decision, given the ids of what stands around. */
  float[] scores(int[] features) {
    float[] hidden = hidden(features);
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] *= hidden[unit] * hidden[unit];
    }
    float[][] output = model.output();
    float[] scores = new float[output[0].length];
    addRows(output, 0, hidden.length, hidden, scores);
    return scores;
  }

  private float[] hidden(int[] features) {
    float[][] rows = new float[features.length][];
    int count = 0;
    for (int place = 0; place < features.length; place++) {
      if (features[place] != nothing[place]) {
        rows[count++] = share(features[place], place);
      }
    }
    float[] hidden = empty.clone();
    addRows(rows, 0, count, ones, hidden);
    return hidden;
  }

  /** What an id adds at a place, beyond what nothing would. */
  private float[] share(int id, int place) {
    int key = id * ParserModel.FEATURES + place;
    int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT));
    Share kept = shares.get(slot);
    if (kept == null || kept.key() != key) {
      kept = new Share(key, computed(id, place));
      shares.set(slot, kept);
    }
    return kept.values();
  }

  private float[] computed(int id, int place) {
    float[] difference = model.vectors()[id].clone();
    addRow(model.vectors()[nothing[place]], -1, difference);
    float[] sum = new float[empty.length];
    weigh(difference, place, sum);
    return sum;
  }

  /** Adds what a vector at a place does to each hidden unit. */
  private void weigh(float[] vector, int place, float[] sum) {
    addRows(model.hidden(), place * vector.length, vector.length, vector, sum);
  }

  /**
   * Adds so many rows, each by its factor, to the sum: four at a time, so that the sum is fetched
   * and put back a quarter as often.
   */
  private static void addRows(float[][] rows, int first, int count, float[] factors, float[] sum) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      addFour(rows, first + i, factors, i, sum);
    }
    for (; i < count; i++) {
      addRow(rows[first + i], factors[i], sum);
    }
  }

  /** Kept this simple, as the next, so that Java makes vector instructions of it. */
  private static void addFour(float[][] rows, int row, float[] factors, int factor, float[] sum) {
    float[] row0 = rows[row];
    float[] row1 = rows[row + 1];
    float[] row2 = rows[row + 2];
    float[] row3 = rows[row + 3];
    float factor0 = factors[factor];
    float factor1 = factors[factor + 1];
    float factor2 = factors[factor + 2];
    float factor3 = factors[factor + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor0 * row0[i] + factor1 * row1[i] + factor2 * row2[i] + factor3 * row3[i];
    }
  }

  private static void addRow(float[] row, float factor, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }
}
