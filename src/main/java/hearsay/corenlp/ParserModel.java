package hearsay.corenlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The numbers of CoreNLP's neural dependency parser: words, tags and labels as vectors, and a
 * network of one hidden layer that weighs what to do next.
 *
 * @param ids the numbers of the words, then of the tags, then of the labels
 * @param labels the relations, the one of the root first
 * @param vectors for each id its vector
 * @param hidden for each part of the input its weight in each hidden unit
 * @param bias what each hidden unit begins with
 * @param output for each hidden unit its weight in each decision
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ParserModel(
    Ids ids,
    List<String> labels,
    float[][] vectors,
    float[][] hidden,
    float[] bias,
    float[][] output) {
  static final int FEATURES = 48;

  /** The numbers by which the network knows words, tags and labels. */
  record Ids(Map<String, Integer> words, Map<String, Integer> tags, Map<String, Integer> labels) {
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    int word(String word) {
      return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
      return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
    }

    int label(String label) {
      return labels.getOrDefault(label, 0);
    }
  }

  /** Reads the model, which is text, from the resource of this name. */
  static ParserModel load(String name) {
    InputStream resource = ParserModel.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(name + " is missing from the class path");
    }
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(resource, 1 << 16), 1 << 16)) {
      return read(new NumberReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParserModel read(NumberReader in) throws IOException {
    int words = in.setting();
    int tags = in.setting();
    int labels = in.setting();
    int size = in.setting();
    int units = in.setting();
    int features = in.setting();
    in.setting(); // which inputs are frequent
    if (features != FEATURES) {
      throw new IllegalStateException("a parser of %d features".formatted(features));
    }
    float[][] vectors = new float[words + tags + labels][];
    Ids ids =
        new Ids(
            names(in, 0, words, size, vectors),
            names(in, words, tags, size, vectors),
            names(in, words + tags, labels, size, vectors));
    List<String> relations = new ArrayList<>(ids.labels().keySet());
    relations.sort((one, other) -> ids.label(one) - ids.label(other));
    relations.remove(Ids.NULL);
    float[][] hidden = in.rows(features * size, units);
    float[] bias = in.row(units);
    return new ParserModel(
        ids, relations, vectors, hidden, bias, in.rows(units, 2 * relations.size() + 1));
  }

  private static Map<String, Integer> names(
      NumberReader in, int first, int count, int size, float[][] vectors) throws IOException {
    Map<String, Integer> names = HashMap.newHashMap(count);
    for (int id = first; id < first + count; id++) {
      names.put(in.word(), id);
      vectors[id] = in.row(size);
    }
    return names;
  }
}
