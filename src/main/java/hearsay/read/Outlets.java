package hearsay.read;

import hearsay.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds in a text who published it. */
final class Outlets {
  private static final int LONGEST = 800;

  private final List<PatternTable.Row> rows;

  Outlets() {
    rows = PatternTable.load("outlets.tsv");
  }

  /** The outlet that {@code blocks} name, by the strongest sign of it. */
  Optional<String> in(String text, List<Block> blocks) {
    return rows.stream()
        .flatMap(row -> blocks.stream().flatMap(block -> named(row, block, text).stream()))
        .findFirst();
  }

  private static Optional<String> named(PatternTable.Row row, Block block, String text) {
    if (block.span().length() > LONGEST) {
      return Optional.empty();
    }
    return names(row, block.kind(), block.span().in(text)).findFirst();
  }

  private static Stream<String> names(PatternTable.Row row, Block.Kind kind, String paragraph) {
    boolean dateline = row.use().equals("dateline");
    if (dateline && kind != Block.Kind.BYLINE) {
      return Stream.empty();
    }
    Matcher matcher = row.pattern().matcher(dateline ? bracketed(paragraph) : paragraph);
    boolean found = row.use().equals("start") ? matcher.lookingAt() : matcher.matches();
    return found ? Stream.of(matcher.group("name").strip()) : Stream.empty();
  }

  private static String bracketed(String dateline) {
    int open = dateline.indexOf('(');
    int close = dateline.indexOf(')', open + 1);
    return open >= 0 && close > open ? dateline.substring(open + 1, close) : "";
  }
}
