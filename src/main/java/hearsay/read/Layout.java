package hearsay.read;

import hearsay.model.Block;
import hearsay.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Says of every paragraph of a text what it is there for. */
final class Layout {
  /** A dateline stands at the top: further down, words before a dash are something else. */
  private static final int DATELINE_AMONG = 6;

  private final Boilerplate boilerplate;
  private final Outlets outlets;

  Layout(Boilerplate boilerplate, Outlets outlets) {
    this.boilerplate = boilerplate;
    this.outlets = outlets;
  }

  /** A text's blocks, and what they tell about the article. */
  record Marked(List<Block> blocks, Metadata metadata) {}

  /**
   * The blocks of the paragraphs {@code given}.
   *
   * @param title the title where it is known beforehand
   */
  Marked mark(String text, List<Paragraph> given, Optional<String> title) {
    List<Paragraph> paragraphs = title.isEmpty() ? GluedTitle.parted(text, given) : given;
    List<String> contents = paragraphs.stream().map(p -> p.span().in(text)).toList();
    List<Optional<Block.Kind>> asides = asides(paragraphs, contents);
    int headline = headline(contents, asides, title);
    List<Block> blocks = new ArrayList<>();
    List<Boolean> emphasised = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Block> parts =
          i == headline
              ? List.of(new Block(paragraphs.get(i).span(), Block.Kind.HEADLINE))
              : parts(text, paragraphs.get(i).span(), asides.get(i), i < DATELINE_AMONG);
      blocks.addAll(parts);
      for (int p = 0; p < parts.size(); p++) {
        emphasised.add(paragraphs.get(i).emphasised());
      }
    }
    List<Block> marked = Interviews.mark(text, blocks, emphasised);
    return new Marked(marked, metadata(text, marked));
  }

  /** For every paragraph its kind, where it is known or shows that it is no running text. */
  private List<Optional<Block.Kind>> asides(List<Paragraph> paragraphs, List<String> contents) {
    List<Optional<Block.Kind>> shown = new Asides(boilerplate, contents).kinds();
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> paragraphs.get(i).known().or(() -> shown.get(i)))
        .toList();
  }

  /** Which paragraph is the headline: the first that is no byline, if it looks like one; or -1. */
  private static int headline(
      List<String> contents, List<Optional<Block.Kind>> asides, Optional<String> title) {
    if (!asides.isEmpty() && asides.getFirst().equals(Optional.of(Block.Kind.HEADLINE))) {
      return 0;
    }
    int first = 0;
    while (first < contents.size() && asides.get(first).isPresent()) {
      first++;
    }
    if (first == contents.size()) {
      return -1;
    }
    boolean given = title.filter(contents.get(first)::equalsIgnoreCase).isPresent();
    return given || Headlines.first(contents.subList(first, contents.size())) ? first : -1;
  }

  private static List<Block> parts(
      String text, Span span, Optional<Block.Kind> aside, boolean early) {
    if (aside.isPresent()) {
      return List.of(new Block(span, aside.get()));
    }
    int stop = EndMarks.before(text, span);
    OptionalInt end = Bylines.datelineEnd(text, span.start(), stop);
    if (!early || end.isEmpty()) {
      return List.of(new Block(new Span(span.start(), stop), Block.Kind.PARAGRAPH));
    }
    return List.of(
        new Block(trimmed(text, span.start(), end.getAsInt()), Block.Kind.BYLINE),
        new Block(trimmed(text, end.getAsInt(), stop), Block.Kind.PARAGRAPH));
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (Chars.isBlank(text.charAt(from))) {
      from++;
    }
    while (Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private Metadata metadata(String text, List<Block> blocks) {
    Optional<String> title =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.HEADLINE)
            .map(block -> block.span().in(text).replaceAll("\\s+", " "))
            .findFirst();
    Optional<LocalDate> published = Bylines.date(text, blocks);
    return new Metadata(
        Optional.empty(), title, outlets.in(text, blocks), published, Optional.empty());
  }
}
