package hearsay.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Weighs the decisions of the parser.
 *
 * <p>What one word, tag or label adds to the hidden units at its place is the same every time; it
 * is kept, so that most of the work is adding up. As CoreNLP has it, but with floats, which fit
 * twice as many to an instruction.
 */
final class ParserNetwork {
  /** How many are kept; one takes four kilobytes. */
  private static final int KEPT = 1 << 15;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Share(int key, float[] values) {}

  private final ParserModel model;
  private final AtomicReferenceArray<Share> shares = new AtomicReferenceArray<>(KEPT);

  ParserNetwork(ParserModel model) {
    this.model = model;
  }

  /** The score of each decision, given the ids of what stands around. */
  float[] scores(int[] features) {
    float[] hidden = model.bias().clone();
    for (int place = 0; place < features.length; place++) {
      add(share(features[place], place), 1, hidden);
    }
    float[][] output = model.output();
    float[] scores = new float[output[0].length];
    for (int unit = 0; unit < hidden.length; unit++) {
      float value = hidden[unit];
      add(output[unit], value * value * value, scores);
    }
    return scores;
  }

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
    float[] vector = model.vectors()[id];
    float[] sum = new float[model.bias().length];
    for (int i = 0; i < vector.length; i++) {
      add(model.hidden()[place * vector.length + i], vector[i], sum);
    }
    return sum;
  }

  /** Kept this simple so that Java makes vector instructions of it. */
  private static void add(float[] values, float factor, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * values[i];
    }
  }
}
