package hearsay.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which terms of the ontology answer to the gold's plain words; narrower ones do too. */
final class Terms {
  private static final Map<String, Set<String>> ACTS =
      Map.ofEntries(
          Map.entry(
              "assert",
              Set.of(
                  "Statement",
                  "Report",
                  "Announcement",
                  "Confirmation",
                  "Admission",
                  "Suggestion",
                  "Complaint",
                  "Criticism",
                  "Agreement")),
          Map.entry("deny", Set.of("Denial", "Refusal")),
          Map.entry("warn", Set.of("Warning", "Threat")),
          Map.entry("demand", Set.of("Demand", "Order", "Suggestion")),
          Map.entry("promise", Set.of("Promise", "Agreement")),
          Map.entry("accuse", Set.of("Accusation", "Criticism")),
          Map.entry("ask", Set.of("Question")),
          Map.entry("praise", Set.of("Praise")),
          Map.entry("predict", Set.of("Prediction")),
          Map.entry("believe", Set.of("Belief")));

  private static final Map<String, Set<String>> ATTITUDES =
      Map.ofEntries(
          Map.entry("worry", Set.of("Worry", "Fear", "Anxiety", "Nervousness")),
          Map.entry("fear", Set.of("Fear", "Worry")),
          Map.entry("want", Set.of("Desire", "Interest", "Hope")),
          Map.entry("intend", Set.of("Intention", "Determination")),
          Map.entry("oppose", Set.of("Opposition")),
          Map.entry("dissatisfaction", Set.of("Dissatisfaction", "Anger", "Frustration")),
          Map.entry("distrust", Set.of("Distrust", "Doubt")),
          Map.entry("doubt", Set.of("Doubt", "Distrust")),
          Map.entry("indifference", Set.of("Indifference", "Disregard", "Disrespect")));

  private static final Map<String, Set<String>> GOODS =
      Map.of(
          "ammunition", Set.of("Ammunition", "ArtilleryShells", "Rockets", "Missiles"),
          "troops", Set.of("Troops"),
          "food", Set.of("Food"),
          "oil", Set.of("Oil", "Energy", "Gas", "Coal"),
          "technology",
              Set.of("Technology", "MilitaryTechnology", "NuclearTechnology", "SpaceTechnology"),
          "money", Set.of("Money"),
          "other", Set.of("OtherGoods", "Aid", "Equipment", "Medicine", "Workers"));

  private static final Set<String> NOT_ARMS =
      Set.of(
          "Troops",
          "Food",
          "Oil",
          "Energy",
          "Gas",
          "Coal",
          "Technology",
          "MilitaryTechnology",
          "NuclearTechnology",
          "SpaceTechnology",
          "Money",
          "OtherGoods",
          "Aid",
          "Medicine",
          "Workers");

  private static final Map<String, Set<String>> STATUS =
      Map.of(
          "completed", Set.of("Delivered"),
          "ongoing", Set.of("Ongoing"),
          "agreed", Set.of("Agreed"),
          "requested", Set.of("Requested"),
          "possible", Set.of("Possible"),
          "denied", Set.of("Delivered", "Ongoing", "Agreed", "Requested", "Possible"));

  private Terms() {}

  static boolean isAct(String gold, String term) {
    return ACTS.getOrDefault(gold, Set.of()).contains(local(term));
  }

  static boolean isAttitude(String gold, String term) {
    String plain = gold.startsWith("other:") ? gold.substring("other:".length()) : gold;
    return ATTITUDES.getOrDefault(plain, Set.of()).contains(local(term))
        || local(term).toLowerCase(Locale.ROOT).equals(plain);
  }

  static boolean isGoods(String gold, String term) {
    return gold.equals("arms")
        ? !NOT_ARMS.contains(local(term))
        : GOODS.getOrDefault(gold, Set.of()).contains(local(term));
  }

  static boolean isStatus(String gold, String term) {
    return STATUS.getOrDefault(gold, Set.of()).contains(local(term));
  }

  private static String local(String term) {
    return term.substring(term.indexOf(':') + 1);
  }
}
