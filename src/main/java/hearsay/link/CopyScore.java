package hearsay.link;

import hearsay.link.Copies.Copy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How well copies are found, measured on pairs of articles that a person looked at.
 *
 * @param missed the pairs that are copies and were not found
 * @param wrong the pairs that were found and are no copies
 */
public record CopyScore(int found, List<String> missed, List<String> wrong) {
  private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8}$");

  public CopyScore {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /**
   * Measures {@code copies}.
   *
   * @param gold lines of name, name, and yes or no; a name may lack the hash at the end of an id
   * @throws IllegalArgumentException naming the line that is none
   */
  public static CopyScore of(List<Copy> copies, List<String> gold) {
    Map<String, Set<String>> lineages = new HashMap<>();
    Copies.ancestors(copies)
        .forEach((article, from) -> lineages.put(name(article), names(article, from)));
    Map<Boolean, List<String>> yes =
        pairs(gold).stream()
            .filter(pair -> pair.endsWith("\tyes"))
            .collect(Collectors.partitioningBy(pair -> areLinked(pair, lineages)));
    List<String> wrong =
        pairs(gold).stream()
            .filter(pair -> pair.endsWith("\tno"))
            .filter(pair -> areLinked(pair, lineages))
            .toList();
    return new CopyScore(
        yes.getOrDefault(true, List.of()).size(), yes.getOrDefault(false, List.of()), wrong);
  }

  private static Set<String> names(String article, Set<String> from) {
    Set<String> names = from.stream().map(CopyScore::name).collect(Collectors.toSet());
    names.add(name(article));
    return names;
  }

  private static String name(String article) {
    return HASH.matcher(article).replaceFirst("");
  }

  private static List<String> pairs(List<String> gold) {
    return gold.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(CopyScore::checked)
        .toList();
  }

  private static String checked(String line) {
    if (!line.matches("[^\\t]+\\t[^\\t]+\\t(yes|no)")) {
      throw new IllegalArgumentException("'%s' is no pair.".formatted(line));
    }
    return line;
  }

  /** Whether both have a common origin. */
  private static boolean areLinked(String pair, Map<String, Set<String>> lineages) {
    String[] names = pair.split("\t", 3);
    Set<String> common = new HashSet<>(lineages.getOrDefault(names[0], Set.of(names[0])));
    common.retainAll(lineages.getOrDefault(names[1], Set.of(names[1])));
    return !common.isEmpty();
  }

  @Override
  public String toString() {
    int copies = found + missed.size();
    StringBuilder report =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "pairs of copies %d, found %d, found in vain %d%nprecision %.1f, recall %.1f%n",
                copies,
                found,
                wrong.size(),
                percent(found, found + wrong.size()),
                percent(found, copies)));
    missed.forEach(pair -> report.append("missed\t").append(pair).append('\n'));
    wrong.forEach(pair -> report.append("wrong\t").append(pair).append('\n'));
    return report.toString();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
