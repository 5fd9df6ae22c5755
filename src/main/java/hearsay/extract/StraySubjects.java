package hearsay.extract;

import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.Token;
import java.util.Optional;

/** Finds the subject of a finite verb where the parser hung it elsewhere. */
public final class StraySubjects {
  private StraySubjects() {}

  /** The subject of {@code verb} itself, wherever it hangs. */
  public static Optional<Token> of(Tree tree, Token verb) {
    Optional<Token> own = Subjects.own(tree, verb).map(subject -> apposed(tree, verb, subject));
    return own.or(() -> objectAbove(tree, verb)).or(() -> ofInfinitive(tree, verb));
  }

  /** <i>According to the Times, Oslo is …</i>: no comma closes what is taken for an aside. */
  private static Token apposed(Tree tree, Token verb, Token subject) {
    int last = VerbGroup.of(tree, verb).first() - 1;
    return tree.children(subject, "appos").stream()
        .filter(aside -> aside.index() == last && aside.entity() != Token.Entity.NONE)
        .findFirst()
        .orElse(subject);
  }

  /** <i>Images suggest <b>Oslo</b> is supplying arms</i>: taken for an object. */
  private static Optional<Token> objectAbove(Tree tree, Token verb) {
    VerbGroup group = VerbGroup.of(tree, verb);
    if (group.first() == 0 || !isFinite(group, verb)) {
      return Optional.empty();
    }
    Token before = tree.tokens().get(group.first() - 1);
    boolean object = Tree.is(before, "obj") && before.head() == verb.head();
    return object && before.head() < verb.index() ? Optional.of(before) : Optional.empty();
  }

  private static boolean isFinite(VerbGroup group, Token verb) {
    return verb.tag().matches("VB[DPZ]")
        || group.auxiliaries().stream().anyMatch(aux -> aux.tag().matches("VB[DPZ]|MD"));
  }

  /** <i><b>Plans</b> to act have begun</i>: taken for the subject of the infinitive. */
  private static Optional<Token> ofInfinitive(Tree tree, Token verb) {
    VerbGroup group = VerbGroup.of(tree, verb);
    if (!verb.isVerb() || group.auxiliaries().isEmpty()) {
      return Optional.empty();
    }
    for (int i = group.first() - 1; i >= 0; i--) {
      Token token = tree.tokens().get(i);
      if (Tree.is(token, "nsubj")) {
        Token above = tree.head(token).orElse(token);
        boolean infinitive =
            tree.children(above, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
        return above.index() < verb.index() && infinitive ? Optional.of(token) : Optional.empty();
      }
      if (token.isVerb() && !token.tag().equals("VB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
