package hearsay.resolve;

import hearsay.grammar.Quotations;
import hearsay.lexicon.Gazetteer;
import hearsay.model.Actor;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Finding;
import hearsay.model.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins an article's findings to one dossier: who is meant by which words, who says what, and whom
 * that is heard from.
 *
 * <p>Nesting is containment: a finding belongs to the innermost assertion whose content holds it,
 * and to the outlet where none does.
 */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final Nouns nouns;

  public Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nouns = Nouns.load();
  }

  /** All that {@code findings} tell of {@code annotated}; the same on every run. */
  public Dossier resolve(AnnotatedArticle annotated, List<Finding> findings) {
    Scene scene = new Scene(annotated);
    Article article = annotated.article();
    Cast cast = new Cast(article);
    Draft outlet = outlet(article, cast);
    List<Name> names =
        new Unlisted(scene, nouns).settle(new NameFinder(gazetteer, nouns).find(scene));
    Mentions mentions = new Mentions(names);
    new NameJoiner(scene, cast, nouns, mentions).join(names);
    List<Attribution> attributions = Assertions.inOrder(findings);
    Discourse discourse = new DiscourseReader(scene, cast, nouns, mentions, attributions).read();
    Voices voices = new Voices(outlet, Quotations.of(article));
    Referents referents = new Referents(scene, cast, nouns, mentions, discourse, voices);
    Topics topics = new Topics(scene, mentions);
    Iris iris = new Iris(article);
    Sources sources =
        new Sources(scene, cast, referents, new Inanimate(scene, nouns, mentions), outlet);
    Assertions assertions = new Assertions(scene, sources, referents, voices, topics, iris, outlet);
    assertions.addAll(attributions);
    Claims claims = new Claims(scene, referents, assertions, topics, iris);
    claims.addAll(findings);
    return dossier(scene, annotated, outlet, cast, assertions.all(), claims);
  }

  private Draft outlet(Article article, Cast cast) {
    Optional<Draft> named =
        article
            .outlet()
            .map(
                name ->
                    gazetteer.lookup(name).stream()
                        .filter(match -> match.isCertain())
                        .filter(match -> match.entry().kind() == Actor.Kind.ORGANIZATION)
                        .findFirst()
                        .map(match -> cast.known(match.entry()))
                        .orElseGet(() -> cast.named(Actor.Kind.ORGANIZATION, name)));
    Draft outlet = named.orElseGet(cast::outlet);
    outlet.use();
    return outlet;
  }

  private static Dossier dossier(
      Scene scene,
      AnnotatedArticle annotated,
      Draft outlet,
      Cast cast,
      List<Claim.Assertion> assertions,
      Claims claims) {
    Set<String> sayingAnything = new HashSet<>();
    claims.states().forEach(state -> sayingAnything.addAll(state.assertedBy()));
    claims.shipments().forEach(shipment -> sayingAnything.addAll(shipment.assertedBy()));
    Map<String, List<String>> echoes = new Echoes(scene).find(assertions, sayingAnything);
    return new Dossier(
        annotated.article(),
        annotated.sentences().stream().map(Sentence::span).toList(),
        outlet.id(),
        cast.actors(),
        assertions,
        claims.states().stream().map(state -> echoed(state, echoes)).toList(),
        claims.shipments().stream().map(shipment -> echoed(shipment, echoes)).toList());
  }

  private static Claim.HeldState echoed(Claim.HeldState state, Map<String, List<String>> echoes) {
    return new Claim.HeldState(
        state.id(),
        state.experiencer(),
        state.about(),
        state.reading(),
        withEchoes(state.assertedBy(), echoes));
  }

  private static Claim.Handover echoed(Claim.Handover shipment, Map<String, List<String>> echoes) {
    return new Claim.Handover(
        shipment.id(),
        shipment.sender(),
        shipment.recipient(),
        shipment.carrier(),
        shipment.reading(),
        withEchoes(shipment.assertedBy(), echoes));
  }

  private static List<String> withEchoes(
      List<String> assertedBy, Map<String, List<String>> echoes) {
    return Stream.concat(
            assertedBy.stream(),
            assertedBy.stream().flatMap(id -> echoes.getOrDefault(id, List.of()).stream()))
        .distinct()
        .toList();
  }
}
