package hearsay.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives every word of a sentence its head: CoreNLP's neural parser with its model, several times as
 * fast.
 *
 * <p>Words are read from left to right and put on a stack; the network decides each time whether
 * the last two are joined, which way and by which relation, or another word is read.
 */
final class DependencyParser {
  private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int SHOWN = 18;

  /** The first of the words shown whose label is shown too. */
  private static final int LABELLED = 6;

  /** Of each word, from 0, the place of its head, or -1, and its relation. */
  @SuppressWarnings("ArrayRecordComponent") // made, read once and dropped; never compared
  record Parse(int[] heads, String[] relations) {}

  private final ParserModel model;
  private final ParserNetwork network;
  private final int relations;
  private final int[] nothing;

  private DependencyParser(ParserModel model) {
    this.model = model;
    this.relations = model.labels().size();
    this.nothing = nothing(model.ids());
    this.network = new ParserNetwork(model, nothing);
  }

  /** What the network is shown where no word stands: of each place first words, tags, labels. */
  private static int[] nothing(ParserModel.Ids ids) {
    int[] nothing = new int[ParserModel.FEATURES];
    Arrays.fill(nothing, 0, SHOWN, ids.word(ParserModel.Ids.NULL));
    Arrays.fill(nothing, SHOWN, 2 * SHOWN, ids.tag(ParserModel.Ids.NULL));
    Arrays.fill(nothing, 2 * SHOWN, nothing.length, ids.label(ParserModel.Ids.NULL));
    return nothing;
  }

  /** Loads the model, which takes a second. */
  static DependencyParser load() {
    return new DependencyParser(ParserModel.load(MODEL));
  }

  /** The tree of a sentence whose words have their tags. */
  Parse parse(List<CoreLabel> words) {
    int[] ids = new int[words.size() + 1];
    int[] tags = new int[words.size() + 1];
    ids[0] = model.ids().word(ParserModel.Ids.ROOT);
    tags[0] = model.ids().tag(ParserModel.Ids.ROOT);
    for (int i = 1; i <= words.size(); i++) {
      ids[i] = model.ids().word(words.get(i - 1).word());
      tags[i] = model.ids().tag(words.get(i - 1).tag());
    }
    ParserState state = new ParserState(words.size());
    while (!state.isDone()) {
      apply(state, best(state, network.scores(features(state, ids, tags))));
    }
    return parse(state, words.size());
  }

  private int[] features(ParserState state, int[] ids, int[] tags) {
    int[] shown = state.shown();
    int[] features = nothing.clone();
    for (int i = 0; i < SHOWN; i++) {
      int word = shown[i];
      if (word >= 0) {
        features[i] = ids[word];
        features[SHOWN + i] = tags[word];
      }
      if (word > 0 && i >= LABELLED) {
        features[2 * SHOWN + i - LABELLED] += 1 + state.label(word);
      }
    }
    return features;
  }

  /** Decisions are arcs to the left, arcs to the right, each with its relation, and reading on. */
  private int best(ParserState state, float[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && isOpen(state, i)) {
        best = i;
      }
    }
    return best;
  }

  /** Only the root takes a word as the root's, and takes it as nothing else. */
  private boolean isOpen(ParserState state, int decision) {
    if (decision == 2 * relations) {
      return state.canShift();
    }
    boolean asRoot = decision % relations == 0;
    return decision < relations
        ? state.canLeft() && !asRoot
        : state.canRight() && asRoot == state.isRootNext();
  }

  private void apply(ParserState state, int decision) {
    if (decision == 2 * relations) {
      state.shift();
    } else if (decision < relations) {
      state.left(decision);
    } else {
      state.right(decision - relations);
    }
  }

  private Parse parse(ParserState state, int words) {
    int[] heads = new int[words];
    String[] names = new String[words];
    for (int i = 0; i < words; i++) {
      heads[i] = state.head(i + 1) - 1;
      names[i] = model.labels().get(state.label(i + 1));
    }
    markPassives(heads, names);
    return new Parse(heads, names);
  }

  /** The subject of a passive verb is a passive subject, whatever the network says. */
  private static void markPassives(int[] heads, String[] names) {
    BitSet passives = new BitSet();
    for (int i = 0; i < heads.length; i++) {
      if (names[i].equals("aux:pass")) {
        passives.set(heads[i]);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean subject = names[i].equals("nsubj") || names[i].equals("csubj");
      if (subject && passives.get(heads[i])) {
        names[i] += ":pass";
      }
    }
  }
}
