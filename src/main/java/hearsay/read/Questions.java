package hearsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which turns of an interview are questions, and whether there is an interview at all. */
final class Questions {
  private static final int LEAST_BOLD = 2;
  private static final int LEAST_NAMED = 4;

  private Questions() {}

  /** For every turn whether it is a question; nothing when the turns make no interview. */
  static Optional<List<Boolean>> of(List<Turn> turns) {
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    return switch (turns.getFirst().style()) {
      case LETTER -> lettered(turns);
      case BOLD ->
          turns.size() < LEAST_BOLD
              ? Optional.empty()
              : Optional.of(turns.stream().map(Turn::asks).toList());
      case DASH -> dashed(turns);
      case NAME -> named(turns);
    };
  }

  private static Optional<List<Boolean>> lettered(List<Turn> turns) {
    Set<String> speakers = turns.stream().map(Turn::speaker).collect(Collectors.toSet());
    return speakers.size() < 2
        ? Optional.empty()
        : Optional.of(turns.stream().map(turn -> turn.speaker().equals("Q")).toList());
  }

  /**
   * Questions and answers take turns; the first is an answer unless it asks, for then the question
   * stood in the introduction.
   */
  private static Optional<List<Boolean>> dashed(List<Turn> turns) {
    List<Boolean> questions = new ArrayList<>();
    boolean answered = true;
    boolean exchange = false;
    for (int i = 0; i < turns.size(); i++) {
      boolean asks = turns.get(i).asks();
      boolean nextAsks = i + 1 < turns.size() && turns.get(i + 1).asks();
      boolean last = i + 1 == turns.size();
      boolean question = answered && (asks || (i > 0 && !nextAsks && !last));
      exchange |= !question && i > 0 && questions.get(i - 1) && turns.get(i - 1).asks();
      questions.add(question);
      answered = !question;
    }
    return exchange ? Optional.of(questions) : Optional.empty();
  }

  /**
   * Who asks most often is the interviewer; lists such as <i>Weather: fine</i> are no interview.
   */
  private static Optional<List<Boolean>> named(List<Turn> turns) {
    Set<String> speakers = new HashSet<>();
    Set<String> again = new HashSet<>();
    turns.forEach(turn -> (speakers.add(turn.speaker()) ? speakers : again).add(turn.speaker()));
    if (turns.size() < LEAST_NAMED || speakers.size() < 2 || again.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Long> asked =
        turns.stream()
            .filter(Turn::asks)
            .collect(Collectors.groupingBy(Turn::speaker, Collectors.counting()));
    return asked.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> turns.stream().map(turn -> turn.speaker().equals(most.getKey())).toList());
  }
}
