package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Actor;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom a finding's words mean. */
final class Referents {
  private static final Set<String> AUTHORSHIP = Set.of("by", "from", "of");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
  private static final Set<String> PUBLISHING =
      Set.of(
          "air",
          "broadcast",
          "circulate",
          "issue",
          "post",
          "present",
          "publish",
          "release",
          "share");
  private static final int DEPTH = 4;

  private final Scene scene;
  private final Cast cast;
  private final Nouns nouns;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Voices voices;
  private final Nominals nominals;

  Referents(
      Scene scene, Cast cast, Nouns nouns, Mentions mentions, Discourse discourse, Voices voices) {
    this.scene = scene;
    this.cast = cast;
    this.nouns = nouns;
    this.mentions = mentions;
    this.discourse = discourse;
    this.voices = voices;
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
      if (actor && depth > 0 && span.contains(joined.span())) {
        Scene.Place place = new Scene.Place(head.sentence(), joined.index());
        all(place, span, depth - 1).stream()
            .filter(one -> !drafts.contains(one))
            .forEach(drafts::add);
      }
    }
    return drafts;
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
    Optional<Draft> beside = besideNoun(head, span);
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    List<Draft> known = discourse.at(head);
    return known.isEmpty() ? other(head, token) : known;
  }

  private List<Draft> named(Name name, Scene.Place head, Span span) {
    boolean counted =
        name.isDemonym() && scene.tree(head).child(scene.token(head), "nummod").isPresent();
    Optional<Draft> draft = mentions.draft(name).filter(any -> !counted);
    return draft
        .map(List::of)
        .orElseGet(
            () ->
                name.type() == Name.Type.PLACE
                    ? List.of(cast.place(scene.words(name.span())))
                    : List.of(cast.unnamed(scene.words(span))));
  }

  /**
   * Who is named beside a noun: <i>the mercenary group Wagner</i>, <i>analysis by the Centre</i>.
   */
  private Optional<Draft> besideNoun(Scene.Place head, Span span) {
    Token token = scene.token(head);
    Tree tree = scene.tree(head);
    Optional<Draft> apposition =
        tree.children(token, "appos").stream()
            .flatMap(child -> mentions.name(head.sentence(), child.index()).stream())
            .flatMap(name -> mentions.draft(name).stream())
            .findFirst();
    if (apposition.isPresent()) {
      return apposition;
    }
    Optional<Nouns.Noun> noun = nouns.of(token);
    if (noun.filter(kind -> kind.kind().equals("document")).isPresent()) {
      return author(head);
    }
    return noun.filter(kind -> kind.kind().equals("organization")).isPresent()
        ? bodyAfter(head)
        : noun.filter(Nouns.Noun::isPerson).flatMap(kind -> namedAfter(head, span));
  }

  /** The body named right after what it is: <i>the weekly magazine the Harbour Post</i>. */
  private Optional<Draft> bodyAfter(Scene.Place head) {
    List<Token> tokens = scene.tree(head).tokens();
    int next = head.token() + 1;
    int from = next < tokens.size() && tokens.get(next).tag().equals("DT") ? next + 1 : next;
    return mentions.names(head.sentence()).stream()
        .filter(name -> name.from() == next || name.from() == from)
        .filter(name -> name.type() == Name.Type.ORGANIZATION)
        .findFirst()
        .flatMap(mentions::draft);
  }

  /** A person named right after a title that was taken for the head. */
  private Optional<Draft> namedAfter(Scene.Place head, Span span) {
    return mentions.names(head.sentence()).stream()
        .filter(name -> name.type() == Name.Type.PERSON && name.from() > head.token())
        .filter(name -> span.contains(name.span()))
        .filter(name -> isUnbroken(head, name.from()))
        .findFirst()
        .flatMap(mentions::draft);
  }

  private boolean isUnbroken(Scene.Place head, int to) {
    return scene.tree(head).tokens().subList(head.token() + 1, to).stream()
        .allMatch(token -> token.isNoun() || token.word().equals("of") || token.tag().equals(","));
  }

  private Optional<Draft> author(Scene.Place head) {
    Tree tree = scene.tree(head);
    for (Token child : tree.children(scene.token(head))) {
      boolean owner = Tree.is(child, "nmod:poss", "compound", "amod");
      boolean author =
          tree.child(child, "case").filter(word -> AUTHORSHIP.contains(word.word())).isPresent();
      Scene.Place place = new Scene.Place(head.sentence(), child.index());
      if (author || (owner && mentions.name(place.sentence(), place.token()).isPresent())) {
        Optional<Draft> draft = actorAt(place);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return publisher(head);
  }

  /** Who brings a document out: <i>the agency published pictures showing that …</i>. */
  private Optional<Draft> publisher(Scene.Place head) {
    Tree tree = scene.tree(head);
    Token document = scene.token(head);
    return tree.head(document)
        .filter(verb -> Tree.is(document, "obj") && PUBLISHING.contains(verb.lemma()))
        .flatMap(verb -> tree.child(verb, "nsubj"))
        .flatMap(subject -> actorAt(new Scene.Place(head.sentence(), subject.index())));
  }

  private Optional<Draft> actorAt(Scene.Place place) {
    return mentions
        .name(place.sentence(), place.token())
        .filter(name -> !name.isDemonym())
        .flatMap(mentions::draft)
        .or(() -> discourse.at(place).stream().findFirst());
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

  private List<Draft> other(Scene.Place head, Token token) {
    if (token.isPronoun() || token.tag().equals("DT") || token.tag().equals("CD")) {
      return scene.tree(head).children(token, "nmod").stream()
          .flatMap(whole -> discourse.at(new Scene.Place(head.sentence(), whole.index())).stream())
          .toList();
    }
    if (token.tag().startsWith("NNP")) {
      String name =
          scene.words(Phrase.around(scene, head).span(scene)).replaceFirst("^(?i:the) ", "");
      return List.of(cast.named(Actor.Kind.ORGANIZATION, name));
    }
    List<Draft> drafts = nominals.resolve(head);
    discourse.note(head, drafts);
    return drafts;
  }
}
