package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Certainty;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences are written word/lemma/tag/head/relation, heads counted from 1. */
class GrammarTest {
  private static Tree tree(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String written : words.split(" ", -1)) {
      String[] cells = written.split("/", -1);
      Span span = new Span(start, start + cells[0].length());
      start = span.end() + 1;
      tokens.add(
          new Token(
              tokens.size(),
              span,
              cells[0],
              cells[1],
              cells[2],
              Integer.parseInt(cells[3]) - 1,
              cells[4],
              Token.Entity.NONE));
    }
    return Tree.of(new Sentence(0, tokens));
  }

  private static Token word(Tree tree, String word) {
    return tree.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
  }

  @Test
  void a_verb_joined_by_and_shares_the_subject() {
    Tree tree =
        tree("Ann/Ann/NNP/2/nsubj came/come/VBD/0/root and/and/CC/4/cc spoke/speak/VBD/2/conj");
    assertThat(Subjects.of(tree, word(tree, "spoke"))).contains(word(tree, "Ann"));
  }

  @Test
  void an_infinitive_takes_the_subject_of_its_verb() {
    Tree tree = tree("Ann/Ann/NNP/2/nsubj tried/try/VBD/0/root to/to/TO/4/mark say/say/VB/2/xcomp");
    assertThat(Subjects.of(tree, word(tree, "say"))).contains(word(tree, "Ann"));
  }

  @Test
  void the_group_holds_auxiliaries_and_negation() {
    Tree tree =
        tree("Ann/Ann/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod speak/speak/VB/0/root");
    VerbGroup group = VerbGroup.of(tree, word(tree, "speak"));
    assertThat(group.span()).isEqualTo(new Span(4, 17));
    assertThat(Negation.of(tree, word(tree, "speak"))).isTrue();
    assertThat(group.tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void nobody_negates_what_is_done() {
    Tree tree = tree("Nobody/nobody/NN/2/nsubj spoke/speak/VBD/0/root");
    assertThat(Negation.of(tree, word(tree, "spoke"))).isTrue();
  }

  @Test
  void a_modal_makes_it_possible() {
    Tree tree = tree("Ann/Ann/NNP/3/nsubj might/might/MD/3/aux come/come/VB/0/root");
    assertThat(Hedges.of(tree, word(tree, "come"))).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void a_plain_verb_is_certain() {
    Tree tree = tree("Ann/Ann/NNP/2/nsubj came/come/VBD/0/root");
    assertThat(Hedges.of(tree, word(tree, "came"))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void an_aside_after_a_comma_does_not_name_anyone() {
    Tree tree =
        tree(
            "Ann/Ann/NNP/6/nsubj ,/,/,/1/punct who/who/WP/4/nsubj left/leave/VBD/1/acl:relcl"
                + " ,/,/,/1/punct spoke/speak/VBD/0/root");
    assertThat(NounPhrase.of(tree, word(tree, "Ann"))).isEqualTo(new Span(0, 3));
  }

  @Test
  void an_appositive_names_someone() {
    Tree tree =
        tree(
            "Ann/Ann/NNP/5/nsubj ,/,/,/1/punct a/a/DT/4/det judge/judge/NN/1/appos spoke/speak/VBD/0/root");
    assertThat(NounPhrase.of(tree, word(tree, "Ann"))).isEqualTo(new Span(0, 13));
  }

  @Test
  void a_clause_read_as_the_subject_is_mended() {
    Tree tree =
        tree(
            "He/he/PRP/2/nsubj said/say/VBD/5/csubj ships/ship/NNS/2/obj have/have/VBP/5/aux"
                + " sailed/sail/VBN/0/root");
    assertThat(tree.child(word(tree, "said"), "ccomp")).contains(word(tree, "sailed"));
    assertThat(Subjects.of(tree, word(tree, "sailed"))).contains(word(tree, "ships"));
  }

  @Test
  void a_tree_that_bites_its_tail_ends() {
    Tree tree = tree("a/a/NN/2/dep b/b/NN/1/dep");
    assertThat(tree.subtree(word(tree, "a")).cardinality()).isEqualTo(2);
    assertThat(tree.dominates(word(tree, "b"), word(tree, "a"))).isTrue();
  }

  @Test
  void pieces_leave_out_commas_at_their_edges() {
    Tree tree = tree("ships/ship/NNS/0/root ,/,/,/1/punct left/leave/VBD/1/dep ./././1/punct");
    assertThat(Clauses.pieces(tree, word(tree, "ships"))).containsExactly(new Span(0, 12));
  }
}
