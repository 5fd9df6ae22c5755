package hearsay.link;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** An invented article, cut down to what linking reads. */
final class Report {
  private static final String ARTICLES = "https://w3id.org/hearsay/article/";
  private static final String ACTORS = "https://w3id.org/hearsay/actor/";

  private final Model model = ModelFactory.createDefaultModel();
  private final Resource article;
  private int claims;

  Report(String id, String date) {
    article = model.createResource(ARTICLES + id, HsClass.ARTICLE);
    article.addProperty(SchemaDO.datePublished, date, XSDDatatype.XSDdate);
  }

  String iri() {
    return article.getURI();
  }

  Model model() {
    return model;
  }

  Report text(String text) {
    article.removeAll(Hs.TEXT).addProperty(Hs.TEXT, text);
    return this;
  }

  /** Somebody's claim that an actor has an attitude. */
  Report says(String source, String experiencer, String attitude, String target) {
    return state(source, experiencer, attitude, target, true);
  }

  /** Somebody's denial of it. */
  Report denies(String source, String experiencer, String attitude, String target) {
    return state(source, experiencer, attitude, target, false);
  }

  private Report state(
      String source, String experiencer, String attitude, String target, boolean affirms) {
    Resource state =
        content("state", HsClass.STATE_OF_MIND, source + " " + affirms + " " + target)
            .addProperty(Hs.EXPERIENCER, actor(experiencer))
            .addProperty(Hs.ATTITUDE, Hs.term(attitude));
    if (!target.isEmpty()) {
      state.addProperty(Hs.TARGET, target);
    }
    return asserted(source, state, affirms);
  }

  /** Somebody's claim that one sends another so much; no quantity if it is 0. */
  Report sends(String source, String from, String to, String goods, int quantity) {
    Resource shipment = shipment(source, from, to, goods);
    if (quantity > 0) {
      shipment
          .addProperty(Hs.QUANTITY_TEXT, String.valueOf(quantity))
          .addLiteral(Hs.MIN_QUANTITY, quantity)
          .addLiteral(Hs.MAX_QUANTITY, quantity)
          .addProperty(Hs.UNIT, "pieces");
    }
    return asserted(source, shipment, true);
  }

  /**
   * Somebody's denial that one sends another something; to nobody in particular if {@code to} is
   * empty.
   */
  Report deniesSending(String source, String from, String to, String goods) {
    return asserted(source, shipment(source, from, to, goods), false);
  }

  /** Somebody's claim that one sends another goods of a kind, which {@code words} name. */
  Report sendsCalled(String source, String from, String to, String goods, String words) {
    return asserted(source, shipment(source, from, to, goods, words), true);
  }

  /** Somebody's denial of that. */
  Report deniesSendingCalled(String source, String from, String to, String goods, String words) {
    return asserted(source, shipment(source, from, to, goods, words), false);
  }

  private Resource shipment(String source, String from, String to, String goods) {
    return shipment(source, from, to, goods, goods.equals("hs:Arms") ? "weapons" : "shells");
  }

  private Resource shipment(String source, String from, String to, String goods, String words) {
    Resource shipment =
        content("shipment", HsClass.SHIPMENT, source + " " + from + " " + to + " " + goods)
            .addProperty(Hs.SENDER, actor(from))
            .addProperty(Hs.GOODS, Hs.term(goods))
            .addProperty(Hs.GOODS_TEXT, words)
            .addProperty(Hs.TRIGGER, "sales")
            .addProperty(Hs.STATUS, Hs.term("hs:Delivered"));
    if (!to.isEmpty()) {
      shipment.addProperty(Hs.RECIPIENT, actor(to));
    }
    return shipment;
  }

  private Resource content(String path, Resource type, String words) {
    claims++;
    Resource sentence =
        model
            .createResource(iri() + "/sentence/" + claims, Nif.SENTENCE)
            .addProperty(Nif.ANCHOR_OF, article.getLocalName() + " " + claims + ": " + words);
    return model
        .createResource(iri() + "/" + path + "/" + claims, type)
        .addProperty(Hs.POLARITY, Hs.term("hs:positive"))
        .addProperty(Hs.SENTENCE, sentence);
  }

  private Report asserted(String source, Resource content, boolean affirms) {
    model
        .createResource(iri() + "/assertion/" + claims, HsClass.ASSERTION)
        .addProperty(Hs.SOURCE, actor(source))
        .addProperty(Hs.SPEECH_ACT, Hs.term(affirms ? "hs:Statement" : "hs:Denial"))
        .addProperty(Hs.POLARITY, Hs.term(affirms ? "hs:positive" : "hs:negative"))
        .addProperty(Hs.CONTENT, content);
    return this;
  }

  private Resource actor(String name) {
    return model
        .createResource(ACTORS + name.toLowerCase(Locale.ROOT), HsClass.STATE)
        .addProperty(RDFS.label, name);
  }
}
