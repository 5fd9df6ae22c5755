package hearsay.extract.shipment;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;

/**
 * Words that name goods.
 *
 * @param first the place of their first word
 * @param head the word at their head
 * @param last the place of their last word
 * @param concept an ontology term: {@code hs:ArtilleryShells}
 */
record Load(int first, Token head, int last, String concept) {
  Span span(Tree tree) {
    return tree.span(first, last);
  }

  boolean covers(Token token) {
    return first <= token.index() && token.index() <= last;
  }
}
