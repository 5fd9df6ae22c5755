package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Actor;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whom a finding's words mean. */
final class Referents {
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
  private static final Set<String> ALL = Set.of("the", "all", "these", "those");
  private static final Set<String> NOBODY = Set.of("DT", "CD", "IN");
  private static final int DEPTH = 4;

  private final Scene scene;
  private final Cast cast;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Voices voices;
  private final NamedBeside beside;
  private final Capitals capitals;
  private final Nominals nominals;

  Referents(
      Scene scene, Cast cast, Nouns nouns, Mentions mentions, Discourse discourse, Voices voices) {
    this.scene = scene;
    this.cast = cast;
    this.mentions = mentions;
    this.discourse = discourse;
    this.voices = voices;
    this.beside = new NamedBeside(scene, nouns, mentions, discourse);
    this.capitals = new Capitals(scene, nouns);
    this.nominals = new Nominals(scene, cast, nouns, mentions, discourse);
  }

  /** Those whom {@code reference} means, several if they are joined by <i>and</i>. */
  List<Draft> of(Reference reference) {
    Optional<Scene.Place> head = scene.at(reference.head().start());
    List<Draft> drafts = head.map(place -> all(place, reference.span(), DEPTH)).orElse(List.of());
    drafts.forEach(draft -> draft.mention(reference.span()));
    return drafts;
  }

  private List<Draft> all(Scene.Place head, Span span, int depth) {
    List<Draft> drafts = new ArrayList<>(one(head, span, depth));
    for (Token joined : scene.tree(head).children(scene.token(head), "conj")) {
      boolean actor = joined.isNoun() || joined.isPronoun();
      if (actor && !isPartOfSame(head, joined) && depth > 0 && span.contains(joined.span())) {
        Scene.Place place = new Scene.Place(head.sentence(), joined.index());
        all(place, span, depth - 1).stream()
            .filter(one -> !drafts.contains(one))
            .forEach(drafts::add);
      }
    }
    return drafts;
  }

  /** <i>Most Velmorans</i> and <i>two Velmorans</i> are not all of them. */
  private boolean isPartOfPeople(Scene.Place head) {
    Token token = scene.token(head);
    return token.tag().endsWith("S")
        && scene.tree(head).children(token, "nummod", "amod", "det").stream()
            .anyMatch(word -> !ALL.contains(word.lower()));
  }

  private static String lowered(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** In <i>the Corian government, army and people</i> all are Coria's and speak as one. */
  private boolean isPartOfSame(Scene.Place head, Token joined) {
    Tree tree = scene.tree(head);
    boolean bare =
        tree.children(joined, "det", "amod", "compound", "nmod:poss", "nummod").isEmpty();
    boolean owned =
        mentions.names(head.sentence()).stream()
            .filter(name -> name.type() == Name.Type.STATE && name.to() <= head.token())
            .anyMatch(name -> tree.dominates(scene.token(head), tree.tokens().get(name.from())));
    boolean one = scene.token(head).tag().equals("NN") && joined.tag().equals("NN");
    boolean body = one || joined.word().equals("people");
    return bare && owned && body && mentions.name(head.sentence(), joined.index()).isEmpty();
  }

  private List<Draft> one(Scene.Place head, Span span, int depth) {
    Token token = scene.token(head);
    if (RELATIVE.contains(token.tag())) {
      return antecedent(head, depth);
    }
    Optional<Name> name = mentions.name(head.sentence(), head.token());
    if (name.isPresent()) {
      return named(name.get(), head, span);
    }
    if (Pronouns.isFirstPerson(token)) {
      return voices.speaking(token.span());
    }
    Optional<Draft> named = beside.find(head, span);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Draft> known = discourse.at(head);
    return known.isEmpty() ? other(head, token, span, depth) : known;
  }

  private List<Draft> named(Name name, Scene.Place head, Span span) {
    if (name.isDemonym() && isPartOfPeople(head)) {
      boolean bare = span.start() == name.span().start();
      Draft some = cast.unnamed(bare ? scene.words(span) : lowered(scene.words(span)));
      some.plural(true);
      mentions.draft(name).map(Draft::id).ifPresent(some::memberOf);
      return List.of(some);
    }
    Optional<Draft> draft = mentions.draft(name);
    return draft
        .map(List::of)
        .orElseGet(
            () ->
                name.type() == Name.Type.PLACE
                    ? List.of(cast.place(scene.words(name.span())))
                    : List.of(cast.unnamed(scene.words(span))));
  }

  /** Whom <i>who</i> stands for: the noun that its clause describes. */
  private List<Draft> antecedent(Scene.Place place, int depth) {
    Tree tree = scene.tree(place);
    Token at = scene.token(place);
    for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
      boolean clause = Tree.is(at, "acl", "advcl");
      at = tree.tokens().get(at.head());
      if (clause && (at.isNoun() || at.isPronoun()) && depth > 0) {
        Scene.Place head = new Scene.Place(place.sentence(), at.index());
        return all(head, Phrase.around(scene, head).span(scene), depth - 1);
      }
    }
    return List.of();
  }

  private List<Draft> other(Scene.Place head, Token token, Span span, int depth) {
    if (token.isVerb() || token.tag().startsWith("RB")) {
      return doer(head, depth);
    }
    List<Draft> named =
        token.tag().startsWith("JJ") ? namedIn(head.sentence(), span) : List.<Draft>of();
    if (!named.isEmpty()) {
      return named;
    }
    if (token.isPronoun() || NOBODY.contains(token.tag())) {
      return scene.tree(head).children(token, "nmod").stream()
          .flatMap(whole -> discourse.at(new Scene.Place(head.sentence(), whole.index())).stream())
          .toList();
    }
    if (token.tag().startsWith("NNP") && !capitals.isCommon(head)) {
      String name =
          scene.words(Phrase.around(scene, head).span(scene)).replaceFirst("^(?i:the) ", "");
      return List.of(cast.named(Actor.Kind.ORGANIZATION, name));
    }
    List<Draft> drafts = nominals.resolve(head);
    discourse.note(head, drafts);
    return drafts;
  }

  /** Who does what a verb tells that was taken for a source: <i>who declined to be named</i>. */
  private List<Draft> doer(Scene.Place verb, int depth) {
    Tree tree = scene.tree(verb);
    Token at = scene.token(verb);
    for (int steps = 0; steps < depth; steps++) {
      Optional<Token> subject = tree.child(at, "nsubj");
      if (subject.isPresent()) {
        Scene.Place place = new Scene.Place(verb.sentence(), subject.get().index());
        return one(place, Phrase.around(scene, place).span(scene), depth - 1);
      }
      Optional<Token> above = tree.head(at).filter(Token::isVerb);
      if (above.isEmpty()) {
        return List.of();
      }
      at = above.get();
    }
    return List.of();
  }

  /** <i>Fresh off his victory, Hrim</i>. */
  private List<Draft> namedIn(int sentence, Span span) {
    return mentions.names(sentence).stream()
        .filter(name -> span.contains(name.span()) && name.type() == Name.Type.PERSON)
        .flatMap(name -> mentions.draft(name).stream())
        .limit(1)
        .toList();
  }
}
