package hearsay.extract;

import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.Set;

/** The verbs that stand after a comma and tell whose words went before. */
public final class Telling {
  private static final Set<String> VERBS =
      WordTable.load("telling-verbs.tsv").column("verb").keySet();

  private Telling() {}

  public static boolean isTelling(Token token) {
    return token.isVerb()
        && !token.tag().equals("VBG")
        && !token.tag().equals("VB")
        && VERBS.contains(token.lemma());
  }
}
