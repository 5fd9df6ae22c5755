package hearsay.link;

import hearsay.link.Claim.Voice;
import hearsay.vocab.Hs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads who affirms and who denies a claim. */
final class Voices {
  private static final int FARTHEST = 20;

  private final Concepts concepts;

  Voices(Concepts concepts) {
    this.concepts = concepts;
  }

  /** All that {@code graph} has for the claim {@code content}, in a fixed order. */
  List<Voice> of(ArticleGraph graph, Node content) {
    boolean holds = graph.isPositive(content);
    return graph
        .assertions(content)
        .filter(assertion -> isCommitted(graph, assertion))
        .map(assertion -> voice(graph, assertion, holds))
        .sorted(Comparator.comparing(voice -> voice.assertion().getURI()))
        .toList();
  }

  private static Voice voice(ArticleGraph graph, Node assertion, boolean holds) {
    return new Voice(
        assertion,
        graph.one(assertion, Hs.SOURCE).orElse(assertion),
        graph.isPositive(assertion) == holds,
        tellers(graph, assertion)
            .flatMap(outer -> graph.one(outer, Hs.SOURCE).stream())
            .reduce((nearer, farther) -> farther)
            .filter(teller -> !teller.getURI().startsWith(graph.article().getURI())));
  }

  /** Whether the source affirms or denies it, rather than to ask, to demand, or not to say it. */
  private boolean isCommitted(ArticleGraph graph, Node assertion) {
    Node act = graph.one(assertion, Hs.SPEECH_ACT).orElse(assertion);
    Set<Node> acts = concepts.upward(act);
    return !acts.contains(Hs.term("hs:Question").asNode())
        && !acts.contains(Hs.term("hs:Demand").asNode())
        && (graph.isPositive(assertion) || act.equals(Hs.term("hs:Denial").asNode()))
        && tellers(graph, assertion).allMatch(graph::isPositive);
  }

  /** Those who report an assertion, the nearest first. */
  private static Stream<Node> tellers(ArticleGraph graph, Node assertion) {
    return Stream.iterate(
            graph.one(assertion, Hs.VIA),
            Optional::isPresent,
            outer -> outer.flatMap(inner -> graph.one(inner, Hs.VIA)))
        .flatMap(Optional::stream)
        .limit(FARTHEST);
  }
}
