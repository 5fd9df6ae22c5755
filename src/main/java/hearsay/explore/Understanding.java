package hearsay.explore;

import hearsay.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a search line: <i>China worried rockets "exact words"</i>.
 *
 * <p>Names and words of concepts are taken as such, the longest first; who is said to say something
 * is a source, who stands before an attitude feels it, who sends and who gets goods is told by
 * <i>from</i> and <i>to</i>, and anyone else is whom it is about. What is left are words to look
 * for.
 */
final class Understanding {
  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+)");
  private static final int LONGEST = 6;
  private static final Set<String> SAYING = WordClass.of("saying-word");
  private static final Set<String> IDLE = WordClass.of("idle-word");

  private final Directory directory;
  private final List<Token> tokens = new ArrayList<>();

  Understanding(Directory directory) {
    this.directory = directory;
  }

  /** A stretch of the line: quoted words, a name that is known, or a word. */
  private record Token(String words, boolean quoted, Optional<Suggestion> known) {
    boolean is(String name) {
      return known.filter(one -> one.name().equals(name)).isPresent();
    }

    boolean isWord(Set<String> words) {
      return !quoted && known.isEmpty() && words.contains(words().toLowerCase(Locale.ROOT));
    }
  }

  /** What the line asks for. */
  List<Condition> of(String line) {
    List<String> run = new ArrayList<>();
    Matcher parts = PART.matcher(line);
    while (parts.find()) {
      if (parts.group(1) == null) {
        run.add(parts.group(2));
      } else {
        addRun(run);
        tokens.add(new Token("\"" + parts.group(1).strip() + "\"", true, Optional.empty()));
      }
    }
    addRun(run);
    return conditions();
  }

  private void addRun(List<String> run) {
    int at = 0;
    while (at < run.size()) {
      Token token = longest(run, at);
      tokens.add(token);
      at += token.words().split(" ", -1).length;
    }
    run.clear();
  }

  private Token longest(List<String> run, int at) {
    return IntStream.iterate(Math.min(run.size() - at, LONGEST), length -> length > 0, n -> n - 1)
        .mapToObj(length -> String.join(" ", run.subList(at, at + length)))
        .filter(words -> !SAYING.contains(words.toLowerCase(Locale.ROOT)))
        .map(words -> new Token(words, false, find(words)))
        .filter(token -> token.known().isPresent())
        .findFirst()
        .orElseGet(() -> new Token(run.get(at), false, Optional.empty()));
  }

  private Optional<Suggestion> find(String words) {
    String bare = words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$|['’]s$|[?!.,]+$", "");
    return IDLE.contains(bare) ? Optional.empty() : directory.called(bare);
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    Set<Condition> seen = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.known().isPresent()) {
        Suggestion known = token.known().get();
        Condition condition = new Condition(name(known, at), known.value(), known.label());
        if (seen.add(condition)) {
          conditions.add(condition);
        }
      } else if (token.quoted() || !(token.isWord(IDLE) || token.isWord(SAYING))) {
        rest.add(token.words());
      }
    }
    String words = rest.stream().collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      conditions.add(new Condition(Field.Q.word(), words, words));
    }
    return conditions;
  }

  private String name(Suggestion known, int at) {
    if (!known.name().equals("actor")) {
      return known.name();
    }
    if (isSource(at)) {
      return Field.SOURCE.word();
    }
    if (at + 1 < tokens.size() && followedByAttitude(at)) {
      return Field.EXPERIENCER.word();
    }
    boolean goods = tokens.stream().anyMatch(token -> token.is(Field.GOODS.word()));
    if (goods && isWord(at - 1, Set.of("from"))) {
      return Field.SENDER.word();
    }
    return goods && isWord(at - 1, Set.of("to")) ? Field.RECIPIENT.word() : Field.ABOUT.word();
  }

  private boolean isSource(int at) {
    return (isWord(at + 1, SAYING) && !isWord(at + 2, Set.of("by", "to")))
        || (isWord(at - 1, Set.of("by")) && isWord(at - 2, SAYING))
        || (isWord(at - 1, Set.of("to")) && isWord(at - 2, Set.of("according")));
  }

  /** <i>China worried</i>, and <i>China is worried</i>. */
  private boolean followedByAttitude(int at) {
    int next = isWord(at + 1, IDLE) ? at + 2 : at + 1;
    return next < tokens.size() && tokens.get(next).is(Field.ATTITUDE.word());
  }

  private boolean isWord(int at, Set<String> words) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isWord(words);
  }
}
