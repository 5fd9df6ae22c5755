package hearsay.rdf;

import hearsay.model.Actor;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Certainty;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An article about invented people with every kind of claim, and a short one for the README. */
final class Story {
  static final String ACTOR = "https://w3id.org/hearsay/actor/";

  private static final String WORRY =
      "Ostland is worried about the pact, former minister Lena Brandt told reporters on Tuesday.";
  private static final String DENIAL =
      "Nordpress reported that officials from Varda denied that"
          + " Varda had sent Ostland more than 2,000 rifles in May.";
  private static final String FEAR = "Fears of a war are growing.";

  private final Article article;
  private final List<Span> sentences;
  private final String base;

  private Story(String id, List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs) + "\n";
    sentences = paragraphs.stream().map(paragraph -> at(text, paragraph)).toList();
    article =
        new Article(
            id,
            "examples/" + id + ".txt",
            Optional.of(0),
            Optional.of("https://example.org/news/" + id),
            Optional.of("The Varda Courier"),
            Optional.of("Pact worries Ostland"),
            Optional.of(LocalDate.of(2026, 3, 4)),
            text,
            sentences.stream().map(span -> new Block(span, Block.Kind.PARAGRAPH)).toList());
    base = article.iri();
  }

  /** The worked example of {@code ontology/README.md}. */
  static Dossier ofOneSentence() {
    Story story = new Story("pact-0a1b2c3d", List.of(WORRY));
    return new Dossier(
        story.article,
        story.sentences,
        ACTOR + "the-varda-courier",
        story.actors().subList(0, 4),
        List.of(story.brandt()),
        List.of(story.worry()),
        List.of());
  }

  /** A chain, a denial, a shipment and a fear in the outlet's own voice besides. */
  static Dossier ofMany() {
    Story story = new Story("rifles-4e5f6a7b", List.of(WORRY, DENIAL, FEAR));
    return new Dossier(
        story.article,
        story.sentences,
        ACTOR + "the-varda-courier",
        story.actors(),
        List.of(story.brandt(), story.agency(), story.officials(), story.ownVoice()),
        List.of(story.worry(), story.fear()),
        List.of(story.rifles()));
  }

  private List<Actor> actors() {
    return List.of(
        actor(ACTOR + "the-varda-courier", Actor.Kind.ORGANIZATION, "The Varda Courier", ""),
        actor(ACTOR + "lena-brandt", Actor.Kind.PERSON, "Lena Brandt", "former minister"),
        actor(ACTOR + "ostland", Actor.Kind.STATE, "Ostland", ""),
        actor(base + "/actor/reporters", Actor.Kind.UNNAMED_SOURCE, "reporters", ""),
        actor(ACTOR + "varda", Actor.Kind.STATE, "Varda", ""),
        actor(ACTOR + "nordpress", Actor.Kind.ORGANIZATION, "Nordpress", ""),
        actor(ACTOR + "Q39", Actor.Kind.STATE, "Switzerland", ""),
        actor(
            base + "/actor/officials-from-varda",
            Actor.Kind.UNNAMED_SOURCE,
            "officials from Varda",
            ""));
  }

  private static Actor actor(String id, Actor.Kind kind, String name, String role) {
    return new Actor(
        id,
        kind,
        name,
        Optional.of("Q39").filter(id::endsWith),
        id.endsWith("from-varda") ? List.of(ACTOR + "varda") : List.of(),
        Optional.of(role).filter(words -> !words.isEmpty()),
        List.of());
  }

  private Claim.Assertion brandt() {
    Attribution reading =
        new Attribution(
            Optional.of(to("former minister Lena Brandt")),
            Optional.of(to("reporters")),
            List.of(at("told")),
            List.of(at("Ostland is worried about the pact")),
            "hs:Statement",
            Quotation.INDIRECT,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            Optional.of(at("on Tuesday")),
            evidence(WORRY, "reported-speech"));
    return assertion(ACTOR + "lena-brandt", Optional.of(base + "/actor/reporters"), reading);
  }

  private Claim.Assertion agency() {
    String content = DENIAL.substring(DENIAL.indexOf("that"), DENIAL.length() - 1);
    return assertion(
        ACTOR + "nordpress",
        Optional.empty(),
        said("Nordpress", "reported", content, "hs:Report", Polarity.POSITIVE));
  }

  private Claim.Assertion officials() {
    String content = "that Varda had sent Ostland more than 2,000 rifles in May";
    Claim.Assertion inner =
        assertion(
            base + "/actor/officials-from-varda",
            Optional.empty(),
            said("officials from Varda", "denied", content, "hs:Denial", Polarity.NEGATIVE));
    return new Claim.Assertion(
        inner.id(),
        inner.source(),
        inner.addressee(),
        inner.reading(),
        inner.content(),
        List.of(ACTOR + "varda", ACTOR + "ostland"),
        inner.speechAct(),
        inner.polarity(),
        inner.certainty(),
        Optional.of(agency().id()));
  }

  private Claim.Assertion ownVoice() {
    return new Claim.Assertion(
        id("assertion", at(FEAR)),
        ACTOR + "the-varda-courier",
        Optional.empty(),
        Optional.empty(),
        List.of(at(FEAR)),
        List.of(),
        "hs:Statement",
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Optional.empty());
  }

  private Claim.HeldState worry() {
    StateOfMind reading =
        new StateOfMind(
            Optional.of(to("Ostland")),
            "hs:Worry",
            List.of(at("is worried")),
            List.of(at("the pact")),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            evidence("Ostland is worried about the pact", "adjective-state"));
    return new Claim.HeldState(
        id("state", reading.evidence().span()),
        Optional.of(ACTOR + "ostland"),
        List.of(),
        reading,
        List.of(brandt().id()));
  }

  private Claim.HeldState fear() {
    StateOfMind reading =
        new StateOfMind(
            Optional.empty(),
            "hs:Fear",
            List.of(at("Fears"), at("are growing")),
            List.of(at("a war")),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            evidence("Fears of a war are growing", "noun-state"));
    return new Claim.HeldState(
        id("state", reading.evidence().span()),
        Optional.empty(),
        List.of(),
        reading,
        List.of(ownVoice().id()));
  }

  private Claim.Handover rifles() {
    Shipment reading =
        new Shipment(
            Optional.of(to("Varda", "Varda had sent")),
            Optional.of(to("Ostland", "Ostland more")),
            Optional.empty(),
            at("rifles"),
            "hs:SmallArms",
            at("had sent"),
            Optional.of(
                new Quantity(
                    at("more than 2,000"),
                    Optional.of(2000d),
                    Optional.empty(),
                    Optional.of(at("rifles")))),
            Optional.of(at("in May")),
            Optional.empty(),
            Optional.empty(),
            "hs:Delivered",
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            evidence("Varda had sent Ostland more than 2,000 rifles in May", "sending"));
    return new Claim.Handover(
        id("shipment", reading.evidence().span()),
        Optional.of(ACTOR + "varda"),
        Optional.of(ACTOR + "ostland"),
        Optional.empty(),
        reading,
        List.of(officials().id()));
  }

  private Attribution said(
      String source, String cue, String content, String act, Polarity polarity) {
    return new Attribution(
        Optional.of(to(source)),
        Optional.empty(),
        List.of(at(cue)),
        List.of(at(content)),
        act,
        Quotation.INDIRECT,
        polarity,
        Certainty.CERTAIN,
        Tense.PAST,
        Optional.empty(),
        evidence(DENIAL, "reported-speech"));
  }

  private Claim.Assertion assertion(
      String source, Optional<String> addressee, Attribution reading) {
    return new Claim.Assertion(
        id("assertion", Span.covering(List.of(reading.cue().getFirst(), at(reading)))),
        source,
        addressee,
        Optional.of(reading),
        reading.content(),
        List.of(ACTOR + "ostland"),
        reading.act(),
        reading.polarity(),
        reading.certainty(),
        Optional.empty());
  }

  private static Span at(Attribution reading) {
    return reading.content().getFirst();
  }

  private String id(String kind, Span span) {
    return "%s/%s/%d-%d".formatted(base, kind, span.start(), span.end());
  }

  private Evidence evidence(String words, String rule) {
    return new Evidence(at(words), rule, 0.9);
  }

  private Reference to(String words) {
    return Reference.to(at(words), at(words));
  }

  /** The word at the beginning of these words, which tell which one is meant. */
  private Reference to(String word, String words) {
    int start = at(words).start();
    Span span = new Span(start, start + word.length());
    return Reference.to(span, span);
  }

  private Span at(String words) {
    return at(article.text(), words);
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
