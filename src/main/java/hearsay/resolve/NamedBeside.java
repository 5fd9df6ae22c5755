package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is named beside a noun that only tells what it is, or as the author of a document. */
final class NamedBeside {
  private static final Set<String> AUTHORSHIP = Set.of("by", "from", "of");
  private static final Set<String> PUBLISHING = WordClass.of("publishing-verb");

  private final Scene scene;
  private final Nouns nouns;
  private final Mentions mentions;
  private final Discourse discourse;

  NamedBeside(Scene scene, Nouns nouns, Mentions mentions, Discourse discourse) {
    this.scene = scene;
    this.nouns = nouns;
    this.mentions = mentions;
    this.discourse = discourse;
  }

  /**
   * Who is named beside a noun: <i>the mercenary group Wagner</i>, <i>analysis by the Centre</i>.
   */
  Optional<Draft> find(Scene.Place head, Span span) {
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
}
