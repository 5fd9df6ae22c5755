package hearsay.link;

import hearsay.link.Claim.Amount;
import hearsay.link.Claim.Topic;
import hearsay.link.Claim.Voice;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Whether two claims of a cell tell of the same thing, and whether both can be right. */
final class Agreement {
  private static final int DAYS_OF_AN_OCCASION = 7;
  private static final int DAYS_BETWEEN_SHIPMENTS = 60;
  private static final int DAYS_TO_ANSWER = 30;
  private static final int DAYS_TO_CHANGE_ONES_MIND = 60;
  private static final int DAYS_TO_SHIP_MORE = 3;
  private static final double ROUNDING = 1.1;

  private final Concepts concepts;

  Agreement(Concepts concepts) {
    this.concepts = concepts;
  }

  /** How much two claims have in common, up to 1; nothing if they tell of different things. */
  Optional<Double> of(Cell cell, Claim a, Claim b) {
    if (!concepts.isOneWithinTheOther(a.kind(), b.kind())) {
      return Optional.empty();
    }
    if (a.isSaidAs(b)) {
      return Optional.of(1.0);
    }
    return cell.kind() == Cell.Kind.STATE
        ? ofStates(a, b)
        : ofShipments(cell, a, b).filter(unused -> isSameGoods(a, b));
  }

  private static Optional<Double> ofStates(Claim a, Claim b) {
    if (a.topic().isEmpty() && b.topic().isEmpty()) {
      return Optional.of(1.0).filter(unused -> areOfOneOccasion(a, b));
    }
    return ofTopics(a.topic(), b.topic());
  }

  /** What is not told to be about anything in particular is about what is in the news. */
  private static boolean areOfOneOccasion(Claim a, Claim b) {
    return a.article().equals(b.article())
        || (a.isDated() && b.isDated() && a.time().daysFrom(b.time()) <= DAYS_OF_AN_OCCASION);
  }

  private static Optional<Double> ofTopics(Topic a, Topic b) {
    int actors = shared(a.actors(), b.actors());
    if (actors == 0 && !a.actors().isEmpty() && !b.actors().isEmpty()) {
      return Optional.empty();
    }
    int shared = actors + shared(a.words(), b.words());
    int least = Math.min(a.size(), b.size());
    int most = Math.max(a.size(), b.size());
    return shared >= 0.6 * least && shared >= 0.25 * most
        ? Optional.of((double) shared / (least + most - shared))
        : Optional.empty();
  }

  private static Optional<Double> ofShipments(Cell cell, Claim a, Claim b) {
    boolean same = a.recipient().equals(b.recipient());
    boolean open = leavesRecipientOpen(a) || leavesRecipientOpen(b);
    int days = namesOnlyOne(cell, a, b) ? DAYS_OF_AN_OCCASION : DAYS_BETWEEN_SHIPMENTS;
    return a.done() == b.done() && (same || open) && a.time().daysFrom(b.time()) <= days
        ? Optional.of(same ? 1.0 : 0.5)
        : Optional.empty();
  }

  /**
   * Whether neither names both sender and recipient. That both mean the same other is plain only
   * where they tell of one occasion.
   */
  private static boolean namesOnlyOne(Cell cell, Claim a, Claim b) {
    return cell.kind() == Cell.Kind.RECEIVING
        || (cell.kind() == Cell.Kind.SENDING && a.recipient().isEmpty() && b.recipient().isEmpty());
  }

  /** Who denies to have sent something denies to have sent it to anybody. */
  private static boolean leavesRecipientOpen(Claim claim) {
    return claim.recipient().isEmpty() && claim.isDenied();
  }

  private boolean isSameGoods(Claim a, Claim b) {
    return 2 * shared(a.topic().words(), b.topic().words())
            >= Math.max(1, Math.min(a.topic().size(), b.topic().size()))
        || isGeneral(a, b)
        || isGeneral(b, a);
  }

  /**
   * Whether the words of {@code a} only name its kind, which {@code b} is of, too: <i>weapons</i>
   * and rifles, <i>small arms</i> and rifles, but not pistols and rifles, which are of one kind.
   */
  private boolean isGeneral(Claim a, Claim b) {
    return concepts.upward(b.kind()).contains(a.kind())
        && (a.kind().equals(b.kind())
                ? concepts.labelStems(a.kind())
                : concepts.nameStems(a.kind()))
            .containsAll(a.topic().words());
  }

  private static int shared(Set<?> a, Set<?> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  /** Whether not both of two claims of one hypothesis of a cell can be right. */
  boolean areInConflict(Cell cell, Claim a, Claim b) {
    return isAffirmedAndDenied(cell, a, b)
        || isAffirmedAndDenied(cell, b, a)
        || haveDifferentAmounts(cell, a, b);
  }

  /**
   * Whether a denial takes in what is affirmed: to have sent no arms is to have sent no rockets,
   * but to have bought no wheat is not to have bought no grain.
   */
  private boolean takesIn(Cell cell, Claim no, Claim yes) {
    return shared(no.topic().words(), yes.topic().words()) > 0
        || (cell.kind() == Cell.Kind.STATE && no.topic().isUntold())
        || (cell.kind() == Cell.Kind.SENDING && isGeneral(no, yes));
  }

  private boolean isAffirmedAndDenied(Cell cell, Claim yes, Claim no) {
    return takesIn(cell, no, yes)
        && yes.time().daysFrom(no.time()) <= daysToAnswer(cell, yes, no)
        && yes.voices().stream()
            .filter(Voice::affirms)
            .anyMatch(
                voice ->
                    no.voices().stream()
                        .filter(denial -> !denial.affirms())
                        .anyMatch(denial -> areDifferent(yes, voice, no, denial)));
  }

  private static int daysToAnswer(Cell cell, Claim yes, Claim no) {
    if (cell.kind() == Cell.Kind.STATE) {
      return DAYS_TO_CHANGE_ONES_MIND;
    }
    return namesOnlyOne(cell, yes, no) ? DAYS_TO_SHIP_MORE : DAYS_TO_ANSWER;
  }

  private static boolean haveDifferentAmounts(Cell cell, Claim a, Claim b) {
    return (!namesOnlyOne(cell, a, b) || a.article().equals(b.article()))
        && a.time().isAbout(b.time(), DAYS_TO_SHIP_MORE)
        && a.amount()
            .flatMap(amount -> b.amount().filter(other -> areApart(amount, other)))
            .isPresent()
        && a.voices().stream()
            .filter(Voice::affirms)
            .anyMatch(
                voice ->
                    b.voices().stream()
                        .anyMatch(
                            other -> other.affirms() && !voice.source().equals(other.source())));
  }

  /** What one says in one article may be misread, but it is no quarrel. */
  private static boolean areDifferent(Claim a, Voice voice, Claim b, Voice other) {
    return !voice.source().equals(other.source()) || !a.article().equals(b.article());
  }

  private static boolean areApart(Amount a, Amount b) {
    return a.unit().equals(b.unit())
        && (isBelow(a.most(), b.least()) || isBelow(b.most(), a.least()));
  }

  private static boolean isBelow(OptionalDouble most, OptionalDouble least) {
    return most.isPresent()
        && least.isPresent()
        && most.getAsDouble() * ROUNDING < least.getAsDouble();
  }
}
