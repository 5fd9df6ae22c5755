package hearsay.corenlp;

import java.util.Arrays;

/**
 * How far the parser has come in a sentence: a stack of words without a head, the words still to be
 * read, and the arcs so far. Words count from 1; 0 is the root.
 */
final class ParserState {
  private static final int NONE = -1;
  private static final int SHOWN = 3;

  private final int words;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left;
  private final int[][] right;

  ParserState(int words) {
    this.words = words;
    this.stack = new int[words + 1];
    this.heads = new int[words + 1];
    this.labels = new int[words + 1];
    this.left = new int[][] {none(), none()};
    this.right = new int[][] {none(), none()};
  }

  private int[] none() {
    int[] none = new int[words + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return depth == 1 && next > words;
  }

  boolean canShift() {
    return next <= words;
  }

  boolean canLeft() {
    return depth > 2;
  }

  boolean canRight() {
    return depth > 2 || (depth == 2 && next > words);
  }

  /** Whether a right arc would hang a word on the root. */
  boolean isRootNext() {
    return depth == 2;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The last word of the stack takes the one before it. */
  void left(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    attach(head, child, label, left);
  }

  /** The word before the last of the stack takes the last. */
  void right(int label) {
    int child = stack[--depth];
    attach(stack[depth - 1], child, label, right);
  }

  /** An arc that comes later reaches farther out. */
  private void attach(int head, int child, int label, int[][] side) {
    heads[child] = head;
    labels[child] = label;
    side[1][head] = side[0][head];
    side[0][head] = child;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /**
   * The words that the network looks at: three of the stack, the next three, and of the last two of
   * the stack the outermost children, those after them, and the children of the outermost; -1 where
   * there is none.
   */
  int[] shown() {
    int[] shown = new int[2 * SHOWN + 12];
    int at = 0;
    for (int i = SHOWN - 1; i >= 0; i--) {
      shown[at++] = stacked(i);
    }
    for (int i = 0; i < SHOWN; i++) {
      shown[at++] = next + i <= words ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      int word = stacked(i);
      int first = child(left[0], word);
      int last = child(right[0], word);
      shown[at++] = first;
      shown[at++] = last;
      shown[at++] = child(left[1], word);
      shown[at++] = child(right[1], word);
      shown[at++] = child(left[0], first);
      shown[at++] = child(right[0], last);
    }
    return shown;
  }

  private int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  private static int child(int[] side, int word) {
    return word == NONE ? NONE : side[word];
  }
}
