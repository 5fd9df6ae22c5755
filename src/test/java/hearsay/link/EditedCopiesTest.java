package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many copies are found when the example articles are edited as editors do. */
class EditedCopiesTest {
  private static final Map<String, UnaryOperator<String>> EDITS = edits();

  private static Map<String, UnaryOperator<String>> edits() {
    Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
    edits.put("a sentence dropped", text -> without(text, sentences(text).size() / 2));
    edits.put("the first sentence dropped", text -> without(text, 0));
    edits.put("every fifteenth word changed", text -> changed(text, 15));
    edits.put("every eighth word changed", text -> changed(text, 8));
    edits.put("a new headline", text -> "Fresh Trouble for Everyone Involved\n\n" + text);
    edits.put("a byline added", text -> "By Una Field and Col Brook, Staff Writers\n\n" + text);
    edits.put("cut to the first half", text -> part(text, 0, 2));
    edits.put("cut to the first third", text -> part(text, 0, 3));
    edits.put("only the second half", text -> part(text, 1, 2));
    edits.put(
        "a wire header added",
        text -> "BC-SENN-URGENT 2ndLd-Writethru 0312\n(Adds reaction)\n\nSENN (Wire) - " + text);
    edits.put(
        "two sentences added",
        text ->
            text
                + "\nNobody in Alder would comment on Friday. Shares in the region closed a little"
                + " lower in thin trading before the holiday.");
    return edits;
  }

  private static List<String> sentences(String text) {
    return Arrays.asList(text.split("(?<=[.!?]) +|\\n+", -1));
  }

  private static String without(String text, int place) {
    List<String> sentences = new ArrayList<>(sentences(text));
    sentences.remove(place);
    return String.join(" ", sentences);
  }

  private static String changed(String text, int every) {
    String[] words = text.split("\\s+", -1);
    return IntStream.range(0, words.length)
        .mapToObj(place -> place % every == every - 1 ? "altered" : words[place])
        .collect(Collectors.joining(" "));
  }

  private static String part(String text, int number, int of) {
    List<String> sentences = sentences(text);
    int size = (sentences.size() + of - 1) / of;
    return String.join(
        " ", sentences.subList(number * size, Math.min(sentences.size(), (number + 1) * size)));
  }

  private static Map<String, String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      Map<String, String> texts = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.put(
            file.getFileName().toString(),
            Files.readString(file).replaceFirst("(?s)\\A---\\n.*?\\n---\\n", ""));
      }
      return texts;
    }
  }

  @Test
  void edited_copies_are_found_and_nothing_else() throws IOException {
    Map<String, String> examples = examples();
    for (Map.Entry<String, UnaryOperator<String>> edit : EDITS.entrySet()) {
      Copies copies = new Copies();
      examples.forEach((name, text) -> copies.add(name, Optional.empty(), text));
      examples.forEach(
          (name, text) ->
              copies.add("copy of " + name, Optional.empty(), edit.getValue().apply(text)));
      assertThat(copies.all())
          .as(edit.getKey())
          .extracting(copy -> copy.article() + " < " + copy.original())
          .containsExactlyElementsOf(
              examples.keySet().stream().map(name -> "copy of " + name + " < " + name).toList());
    }
  }
}
