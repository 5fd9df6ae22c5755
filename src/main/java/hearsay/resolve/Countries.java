package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Actor;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Finds which state is <i>the country</i>, <i>her country</i> or <i>our government</i>. */
final class Countries {
  private static final int WINDOW = 4;

  private final Scene scene;
  private final Cast cast;
  private final Mentions mentions;
  private final Discourse discourse;

  Countries(Scene scene, Cast cast, Mentions mentions, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.mentions = mentions;
    this.discourse = discourse;
  }

  /** <i>Her country</i> is the state that she belongs to, <i>our country</i> the speaker's. */
  Optional<Draft> own(Scene.Place place, Nouns.Noun noun) {
    boolean country = noun.kind().equals("state") || noun.lemma().equals("government");
    Tree tree = scene.tree(place);
    Token token = scene.token(place);
    boolean plain = tree.children(token, "amod", "compound", "nummod").isEmpty();
    return tree.child(token, "nmod:poss")
        .filter(owner -> country && plain && owner.isPronoun())
        .flatMap(owner -> owner(new Scene.Place(place.sentence(), owner.index())))
        .flatMap(this::stateOf);
  }

  private Optional<Draft> owner(Scene.Place pronoun) {
    Token token = scene.token(pronoun);
    return Pronouns.isFirstPerson(token)
        ? speaker(token.span())
        : discourse.at(pronoun).stream().findFirst();
  }

  /** Who says {@code span}, as far as it has been read. */
  private Optional<Draft> speaker(Span span) {
    return discourse
        .speakers()
        .behind(span)
        .flatMap(
            head ->
                mentions
                    .name(head.sentence(), head.token())
                    .flatMap(mentions::draft)
                    .or(() -> discourse.at(head).stream().findFirst()));
  }

  private Optional<Draft> stateOf(Draft owner) {
    return owner.kind() == Actor.Kind.STATE
        ? Optional.of(owner)
        : owner.origins().stream().flatMap(id -> cast.state(id).stream()).findFirst();
  }

  /**
   * The state that <i>the country</i> means: one that the speaker has just named, or else a
   * ministry's own, or else the last one.
   */
  Optional<Draft> named(Scene.Place place) {
    Span span = scene.token(place).span();
    Optional<Draft> speaker = speaker(span);
    Optional<Draft> home = speaker.flatMap(this::stateOf);
    Optional<Draft> inside =
        discourse
            .speakers()
            .around(span)
            .flatMap(content -> latest(place, content, mention -> weight(mention)));
    if (inside.isPresent()) {
      return inside;
    }
    boolean body = speaker.filter(one -> one.kind() != Actor.Kind.PERSON).isPresent();
    if (body && home.isPresent()) {
      return home;
    }
    Set<Draft> own = home.map(Set::of).orElse(Set.of());
    return latest(
            place,
            new Span(0, span.end()),
            mention -> weight(mention) + (own.containsAll(mention.actors()) ? 1.5 : 0))
        .or(() -> home);
  }

  private Optional<Draft> latest(
      Scene.Place place, Span within, ToDoubleFunction<Discourse.Mention> weight) {
    List<Discourse.Mention> recent = discourse.before(place, WINDOW);
    return recent.stream()
        .filter(mention -> within.contains(mention.span()))
        .filter(mention -> mention.actors().getFirst().kind() == Actor.Kind.STATE)
        .max(
            Comparator.comparingDouble(
                mention ->
                    weight.applyAsDouble(mention)
                        - (place.sentence() - mention.place().sentence())))
        .map(mention -> mention.actors().getFirst());
  }

  /** Subjects count, and whoever owns a subject: <i>Coria's minister said the country …</i>. */
  private double weight(Discourse.Mention mention) {
    Token token = scene.token(mention.place());
    boolean owner =
        Tree.is(token, "nmod:poss")
            && scene
                .tree(mention.place())
                .head(token)
                .filter(head -> Tree.is(head, "nsubj"))
                .isPresent();
    return Tree.is(token, "nsubj") ? 1.5 : owner ? 1.2 : 0;
  }
}
