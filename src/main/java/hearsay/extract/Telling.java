package hearsay.extract;

import hearsay.model.Token;
import java.util.Set;

/** The verbs that stand after a comma and tell whose words went before. */
final class Telling {
  private static final Set<String> VERBS =
      Set.of(
          "say",
          "state",
          "argue",
          "add",
          "note",
          "tell",
          "claim",
          "report",
          "warn",
          "explain",
          "write",
          "announce",
          "declare",
          "suggest",
          "insist",
          "believe",
          "think",
          "stress",
          "tweet",
          "recall",
          "quip");

  private Telling() {}

  static boolean isTelling(Token token) {
    return token.isVerb()
        && !token.tag().equals("VBG")
        && !token.tag().equals("VB")
        && VERBS.contains(token.lemma());
  }
}
