package hearsay.resolve;

import hearsay.annotate.Conllu;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Certainty;
import hearsay.model.Evidence;
import hearsay.model.Finding;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Sentence;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A parsed text of the test resources, and findings made of its words. */
final class Stage {
  private static final String ACTOR = "https://w3id.org/hearsay/actor/";

  private final AnnotatedArticle annotated;
  private final List<Finding> findings = new ArrayList<>();

  private Stage(AnnotatedArticle annotated) {
    this.annotated = annotated;
  }

  /** The text {@code name}; what begins it is a headline if it ends without a full stop. */
  static Stage of(String name) {
    String text = resource(name + ".txt");
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : List.of(text.split("\n\n", -1))) {
      String words = paragraph.stripTrailing();
      boolean headline = blocks.isEmpty() && !words.endsWith(".");
      blocks.add(
          new Block(
              new Span(at, at + words.length()),
              headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      at += paragraph.length() + 2;
    }
    Article article =
        new Article(
            name,
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Harbour Post"),
            Optional.empty(),
            Optional.empty(),
            text,
            blocks);
    return new Stage(Conllu.read(article, resource(name + ".conllu")));
  }

  private static String resource(String name) {
    try (InputStream in = Stage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer gazetteer() {
    return Gazetteer.of(
        List.of(
            state("Q1", "Vellia", "Vellian", "Vellians"),
            state("Q2", "Ardenia", "Ardenian"),
            state("Q3", "Coria", "Corian"),
            entry("Q56226", Actor.Kind.PERSON, "Kim Jong Un", NameKind.FAMILY, "Kim"),
            entry("Q7747", Actor.Kind.PERSON, "Vladimir Putin", NameKind.FAMILY, "Putin"),
            ofVellia("Southern Defence Force", "SDF")));
  }

  private static KnownActor state(String id, String name, String... demonyms) {
    return entry(id, Actor.Kind.STATE, name, NameKind.DEMONYM, demonyms);
  }

  private static KnownActor ofVellia(String name, String capitals) {
    return new KnownActor(
        ACTOR + "southern-defence-force",
        Actor.Kind.ORGANIZATION,
        "armed forces",
        name,
        List.of(new KnownActor.Name(capitals, NameKind.ABBREVIATION)),
        List.of(ACTOR + "Q1"),
        Optional.empty(),
        List.of(),
        1);
  }

  private static KnownActor entry(
      String id, Actor.Kind kind, String name, NameKind how, String... names) {
    return new KnownActor(
        ACTOR + id,
        kind,
        "",
        name,
        List.of(names).stream().map(one -> new KnownActor.Name(one, how)).toList(),
        List.of(),
        Optional.of(id),
        List.of(),
        1);
  }

  Stage said(String source, String cue, String content) {
    return said(source, cue, content, "hs:Statement", Quotation.INDIRECT);
  }

  Stage said(String source, String cue, String content, String act, Quotation quotation) {
    Span words = span(content);
    Optional<Reference> who =
        source.isEmpty() ? Optional.empty() : Optional.of(reference(near(source, words)));
    Span how = near(cue, who.map(Reference::span).orElse(words));
    List<Span> all = new ArrayList<>(List.of(words, how));
    who.map(Reference::span).ifPresent(all::add);
    findings.add(
        new Attribution(
            who,
            Optional.empty(),
            List.of(how),
            List.of(words),
            act,
            quotation,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PAST,
            Optional.empty(),
            evidence(all)));
    return this;
  }

  Stage feels(String experiencer, String attitude, String expression) {
    Span words = span(expression);
    Span who = near(experiencer, words);
    findings.add(
        new StateOfMind(
            Optional.of(reference(who)),
            attitude,
            List.of(words),
            List.of(),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            evidence(List.of(who, words))));
    return this;
  }

  Stage sends(String sender, String trigger, String goods, String recipient) {
    Span words = span(trigger);
    Span what = near(goods, words);
    findings.add(
        new Shipment(
            Optional.of(reference(near(sender, words))),
            Optional.of(reference(near(recipient, words))),
            Optional.empty(),
            what,
            "hs:Rockets",
            words,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "hs:Delivered",
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            evidence(List.of(words, what))));
    return this;
  }

  private static Evidence evidence(Collection<Span> spans) {
    return new Evidence(Span.covering(spans), "test", 1);
  }

  private Span span(String words) {
    return near(words, new Span(0, 1));
  }

  private Span near(String words, Span place) {
    String text = annotated.text();
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - place.start()) < Math.abs(best - place.start())) {
        best = at;
      }
    }
    return new Span(best, best + words.length());
  }

  /** A reference whose head is the last word inside that depends on one outside. */
  private Reference reference(Span span) {
    Span head = span;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean top = sentence.head(token).filter(above -> span.contains(above.span())).isEmpty();
        if (span.contains(token.span()) && top) {
          head = token.span();
        }
      }
    }
    return Reference.to(span, head);
  }

  Resolved resolved() {
    return new Resolved(new Resolver(gazetteer()).resolve(annotated, findings));
  }
}
