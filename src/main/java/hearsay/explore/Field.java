package hearsay.explore;

import hearsay.HearsayException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A name that a {@link Filter} may have, in the order of its addresses. */
public enum Field {
  Q(Kind.WORDS, "What the words say"),
  SOURCE(Kind.ACTOR, "Who claims it"),
  ABOUT(Kind.ACTOR, "Whom it concerns"),
  EXPERIENCER(Kind.ACTOR, "Whose state of mind it is"),
  TOWARD(Kind.ACTOR, "Whom a state of mind is about"),
  SENDER(Kind.ACTOR, "Who sends"),
  RECIPIENT(Kind.ACTOR, "Who receives"),
  ATTITUDE(Kind.CONCEPT, "The state of mind: worried"),
  GOODS(Kind.CONCEPT, "What is sent: arms"),
  ACT(Kind.CONCEPT, "The speech act: denial"),
  KIND(Kind.CHOICE, "What kind of claim it is", "text, state, shipment"),
  STANCE(Kind.CHOICE, "What the source does", "affirms, denies, asks, demands, leaves-open"),
  POLARITY(Kind.CHOICE, "Whether it is said to be so", "positive, negative"),
  CERTAINTY(Kind.CHOICE, "How sure the source is", "certain, probable, possible"),
  OUTLET(Kind.ACTOR, "Who published it"),
  NAMED(Kind.CHOICE, "Whether the source has a name", "true, false"),
  ARTICLE(Kind.ARTICLE, "The article"),
  SINCE(Kind.DAY, "The first day of publication: 2024-10-23"),
  UNTIL(Kind.DAY, "The last day of publication");

  /** What the values of a field are. */
  public enum Kind {
    WORDS,
    ACTOR,
    CONCEPT,
    CHOICE,
    ARTICLE,
    DAY
  }

  private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private final Kind kind;
  private final String meaning;
  private final String choices;

  Field(Kind kind, String meaning) {
    this(kind, meaning, "");
  }

  Field(Kind kind, String meaning, String choices) {
    this.kind = kind;
    this.meaning = meaning;
    this.choices = choices;
  }

  public Kind kind() {
    return kind;
  }

  /** What it asks, for people: the beginning of a sentence. */
  public String meaning() {
    return meaning;
  }

  /** As addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that a choice has; of others none. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(", ", -1));
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
