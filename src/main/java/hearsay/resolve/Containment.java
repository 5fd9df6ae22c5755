package hearsay.resolve;

import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Reference;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which assertions hold which findings: nesting is containment. */
final class Containment {
  private static final Pattern ELABORATION =
      Pattern.compile(",? (including|among them)\\b[^.;!?\\n]*");

  private final List<Claim.Assertion> assertions = new ArrayList<>();

  void add(Claim.Assertion assertion) {
    assertions.add(assertion);
  }

  /**
   * The innermost of {@code those} assertions whose content holds all of {@code core}; several
   * where one reading has several sources.
   */
  List<Claim.Assertion> holding(List<Span> core, Predicate<Claim.Assertion> those) {
    Span hull = Span.covering(core);
    List<Claim.Assertion> holders =
        assertions.stream().filter(assertion -> holds(assertion, hull)).filter(those).toList();
    int least = holders.stream().mapToInt(Containment::size).min().orElse(0);
    return holders.stream().filter(assertion -> size(assertion) == least).toList();
  }

  /** Those whose content goes on to {@code core} by <i>, including</i>, where none holds it. */
  List<Claim.Assertion> elaborated(List<Span> core, Scene scene) {
    Span hull = Span.covering(core);
    if (!holding(core, any -> true).isEmpty()) {
      return List.of();
    }
    return assertions.stream().filter(assertion -> goesOn(assertion, hull, scene)).toList();
  }

  private static boolean goesOn(Claim.Assertion assertion, Span hull, Scene scene) {
    int said = Span.covering(assertion.content()).end();
    int start = hull.start();
    return said < start
        && ELABORATION.matcher(scene.article().text()).region(said, start).matches();
  }

  private static boolean holds(Claim.Assertion assertion, Span hull) {
    return assertion.content().stream().anyMatch(piece -> piece.contains(hull));
  }

  private static int size(Claim.Assertion assertion) {
    return Span.covering(assertion.content()).length();
  }

  /** Whether {@code outer} reports {@code inner}: source, cue and content stand inside it. */
  static boolean reports(List<Span> outer, Attribution inner) {
    Span anchor = anchor(inner);
    if (outer.stream().noneMatch(piece -> piece.contains(anchor))) {
      return false;
    }
    Span hull = Span.covering(outer);
    List<Span> parts = new ArrayList<>(inner.cue());
    inner.source().filter(Reference::expressed).map(Reference::span).ifPresent(parts::add);
    parts.addAll(inner.content());
    return parts.stream().allMatch(hull::contains)
        && hull.length() > Span.covering(inner.content()).length();
  }

  /** What shows best where an attribution stands: its cue, or else the start of its content. */
  static Span anchor(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().getFirst()
        : attribution.cue().getFirst();
  }
}
