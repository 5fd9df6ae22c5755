package hearsay.explore;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A name that a {@link Filter} may have, in the order of its addresses. */
enum Field {
  Q(Kind.WORDS),
  SOURCE(Kind.ACTOR),
  ABOUT(Kind.ACTOR),
  EXPERIENCER(Kind.ACTOR),
  TOWARD(Kind.ACTOR),
  SENDER(Kind.ACTOR),
  RECIPIENT(Kind.ACTOR),
  ATTITUDE(Kind.CONCEPT),
  GOODS(Kind.CONCEPT),
  ACT(Kind.CONCEPT),
  KIND(Kind.CHOICE, "text, state, shipment"),
  STANCE(Kind.CHOICE, "affirms, denies, asks, demands, leaves-open"),
  POLARITY(Kind.CHOICE, "positive, negative"),
  CERTAINTY(Kind.CHOICE, "certain, probable, possible"),
  OUTLET(Kind.ACTOR),
  NAMED(Kind.CHOICE, "true, false"),
  ARTICLE(Kind.ARTICLE),
  SINCE(Kind.DAY),
  UNTIL(Kind.DAY);

  /** What the values of a field are. */
  enum Kind {
    WORDS,
    ACTOR,
    CONCEPT,
    CHOICE,
    ARTICLE,
    DAY
  }

  private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private final Kind kind;
  private final String choices;

  Field(Kind kind) {
    this(kind, "");
  }

  Field(Kind kind, String choices) {
    this.kind = kind;
    this.choices = choices;
  }

  Kind kind() {
    return kind;
  }

  /** As addresses write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that a choice has. */
  List<String> choices() {
    return List.of(choices.split(", ", -1));
  }

  static Optional<Field> find(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  static Field named(String word) {
    return find(word)
        .orElseThrow(
            () ->
                HearsayException.of(
                    "Claims cannot be filtered by '%s'.".formatted(word),
                    "Use one of: %s."
                        .formatted(
                            Arrays.stream(values())
                                .map(Field::word)
                                .collect(Collectors.joining(", ")))));
  }

  /** The value as it is kept. */
  String checked(String value) {
    if (kind == Kind.CHOICE && !choices().contains(value)) {
      throw HearsayException.of(
          "%s cannot be '%s'.".formatted(word(), value), "Use one of: %s.".formatted(choices));
    }
    if (kind == Kind.DAY && !value.matches(DAY)) {
      throw HearsayException.of(
          "%s cannot be '%s'.".formatted(word(), value),
          "Give a day, a month or a year: 2024-10-23, 2024-10 or 2024.");
    }
    return value;
  }
}
