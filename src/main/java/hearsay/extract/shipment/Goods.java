package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words for what can be sent: <i>artillery shells</i>, <i>crude oil</i>, <i>missile
 * systems</i>.
 */
final class Goods {
  private static final int LONGEST = 4;
  private static final Set<String> VAGUE = WordClass.of("vague-amount");
  private static final Set<String> PURPOSES = Set.of("program", "programme", "project");

  private final Map<String, String> goods = new HashMap<>();
  private final Map<String, String> generic = new HashMap<>();
  private final Map<String, String> modifiers = new HashMap<>();

  Goods(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      Map<String, String> kind =
          switch (row.get("kind")) {
            case "goods" -> goods;
            case "generic" -> generic;
            default -> modifiers;
          };
      kind.put(row.get("words"), row.get("goods"));
    }
  }

  /** All goods that {@code tree} names, in order. */
  List<Load> in(Tree tree) {
    List<Load> loads = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (token.isNoun() || token.tag().equals("CD")) {
        concept(tree, token).ifPresent(concept -> add(loads, load(tree, token, concept)));
      }
    }
    return loads;
  }

  /** Words side by side are one name: <i>Katyusha rockets</i>. */
  private static void add(List<Load> loads, Load load) {
    if (!loads.isEmpty() && loads.getLast().covers(load.head())) {
      return;
    }
    boolean joins = !loads.isEmpty() && loads.getLast().last() + 1 >= load.first();
    int first = joins ? loads.removeLast().first() : load.first();
    loads.add(new Load(Math.min(first, load.first()), load.head(), load.last(), load.concept()));
  }

  private Optional<String> concept(Tree tree, Token head) {
    for (int length = LONGEST; length > 0; length--) {
      String concept = goods.get(key(tree, head, length));
      if (concept != null
          && !(length == 1 && (isNamedAfter(head, concept) || isTurn(tree, head)))) {
        return Optional.of(concept);
      }
    }
    if (!generic.containsKey(lemma(head))) {
      return Optional.empty();
    }
    return tree.children(head).stream()
        .filter(child -> child.index() < head.index() && Tree.is(child, "amod", "compound"))
        .flatMap(child -> modifier(tree, child).stream())
        .findFirst()
        .or(() -> purpose(tree, head));
  }

  /** A turn at something: <i>another round of checks</i>. */
  private static boolean isTurn(Tree tree, Token head) {
    return head.lemma().equals("round")
        && (head.tag().equals("NN") || tree.child(head, "nmod").isPresent());
  }

  /** A firm or person called after goods: <i>Standard Oil</i>. */
  private static boolean isNamedAfter(Token head, String concept) {
    boolean arms =
        !concept.matches("hs:(Oil|Gas|Coal|Energy|Food|Grain|Minerals|Money|Aid|OtherGoods)");
    return head.entity() == Token.Entity.PERSON
        || (head.tag().startsWith("NNP") && concept.equals("hs:Money"))
        || (head.entity() == Token.Entity.ORGANIZATION && !arms);
  }

  private Optional<String> modifier(Tree tree, Token word) {
    return Optional.ofNullable(modifiers.get(lemma(word))).or(() -> concept(tree, word));
  }

  /** <i>Support for its missile programme</i>. */
  private Optional<String> purpose(Tree tree, Token head) {
    return tree.children(head, "nmod").stream()
        .filter(child -> PURPOSES.contains(lemma(child)))
        .filter(
            child ->
                tree.children(child, "compound", "amod").stream()
                    .anyMatch(word -> modifier(tree, word).isPresent()))
        .map(child -> "hs:MilitaryTechnology")
        .findFirst();
  }

  private Load load(Tree tree, Token head, String concept) {
    int first = head.index();
    while (first > 0 && belongs(tree, tree.tokens().get(first - 1), head)) {
      first--;
    }
    for (int length = LONGEST; length > 1; length--) {
      first =
          goods.containsKey(key(tree, head, length))
              ? Math.min(first, head.index() - length + 1)
              : first;
    }
    int last = head.index();
    if (purpose(tree, head).isPresent()) {
      last =
          tree.children(head, "nmod").stream()
              .filter(child -> PURPOSES.contains(lemma(child)))
              .mapToInt(Token::index)
              .max()
              .orElse(last);
    }
    return new Load(first, head, last, concept);
  }

  private boolean belongs(Tree tree, Token token, Token head) {
    boolean inside =
        token.head() == head.index()
            || tree.head(token).filter(up -> up.head() == head.index()).isPresent();
    return inside
        && !Actors.isDemonym(token)
        && token.entity() != Token.Entity.LOCATION
        && Tree.is(token, "amod", "compound", "punct", "advmod")
        && !VAGUE.contains(lemma(token))
        && (token.tag().matches("JJ|NN|NNS|NNP|NNPS|VBN|HYPH") || isDesignation(tree, token));
  }

  /** The figures of <i>S-400</i>. */
  private static boolean isDesignation(Tree tree, Token token) {
    return token.tag().equals("CD")
        && tree.before(token)
            .filter(before -> before.span().end() == token.span().start())
            .isPresent();
  }

  private String key(Tree tree, Token head, int length) {
    int first = head.index() - length + 1;
    if (first < 0) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= head.index(); i++) {
      Token token = tree.tokens().get(i);
      boolean glued = i > first && tree.tokens().get(i - 1).span().end() == token.span().start();
      key.append(key.isEmpty() || glued ? "" : " ");
      key.append(i == head.index() ? lemma(token) : token.lower());
    }
    return key.toString();
  }

  private String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String single = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean known = goods.containsKey(lemma) || generic.containsKey(lemma);
    return !known && token.isNoun() ? single : lemma;
  }
}
