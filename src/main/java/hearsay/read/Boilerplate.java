package hearsay.read;

import hearsay.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows paragraphs that are not the article: links to others, requests, notices, credits.
 *
 * <p>It would rather keep some of them than lose a sentence: only short paragraphs are looked at.
 */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int LONGEST_LINK = 140;

  private final List<Rule> rules;

  Boilerplate() {
    rules =
        PatternTable.load("boilerplate.tsv").stream()
            .map(row -> new Rule(Use.of(row.use()), row.pattern()))
            .toList();
  }

  private record Rule(Use use, Pattern pattern) {
    boolean matches(String paragraph) {
      Matcher matcher = pattern.matcher(paragraph);
      return switch (use) {
        case WHOLE, LIST -> matcher.matches();
        case START, BYLINE -> matcher.lookingAt();
      };
    }

    Block.Kind kind() {
      return use == Use.BYLINE ? Block.Kind.BYLINE : Block.Kind.BOILERPLATE;
    }
  }

  private enum Use {
    WHOLE,
    START,
    LIST,
    BYLINE;

    static Use of(String name) {
      return switch (name) {
        case "whole" -> WHOLE;
        case "start" -> START;
        case "list" -> LIST;
        case "byline" -> BYLINE;
        default -> throw new IllegalArgumentException(name + " is no use of a pattern");
      };
    }
  }

  /** What {@code paragraph} is when it is not the article. */
  Optional<Block.Kind> kind(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    if (!Chars.hasLetter(paragraph)) {
      return withoutLetters(paragraph);
    }
    return rules.stream().filter(rule -> rule.matches(paragraph)).findFirst().map(Rule::kind);
  }

  /**
   * A line of stars or dashes is furniture, bare figures count readers, but not if a stop ends it.
   */
  private static Optional<Block.Kind> withoutLetters(String paragraph) {
    if (paragraph.chars().noneMatch(Character::isDigit)) {
      return Optional.of(Block.Kind.BOILERPLATE);
    }
    return Chars.last(paragraph) == '.' ? Optional.empty() : Optional.of(Block.Kind.BYLINE);
  }

  /** Whether headlines of other articles may follow {@code paragraph}. */
  boolean opensList(String paragraph) {
    return paragraph.length() <= LONGEST
        && rules.stream().anyMatch(rule -> rule.use() == Use.LIST && rule.matches(paragraph));
  }

  /** Whether {@code paragraph} reads as another article's headline: short, and no full stop. */
  static boolean isLink(String paragraph) {
    return paragraph.length() <= LONGEST_LINK
        && (!Chars.isStopped(paragraph) || paragraph.endsWith("]"));
  }
}
