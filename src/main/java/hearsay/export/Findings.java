package hearsay.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * What one article's graph tells as JSON objects, one for each assertion, state of mind and
 * shipment, for readers who do not speak RDF.
 *
 * <p>Ids are IRIs; spans are lists of {@code [start, end]} in UTF-16 units of the article's text,
 * end exclusive; what is not told is null. README.md documents the keys.
 */
final class Findings {
  private final String article;
  private final Model graph;
  private final Nodes nodes;

  Findings(String article, Model graph) {
    this.article = article;
    this.graph = graph;
    this.nodes = new Nodes(graph);
  }

  /** Assertions, then states of mind, then shipments, each in the order of the text. */
  Stream<JsonObject> all() {
    return Stream.of(
            sorted(HsClass.ASSERTION, Hs.CUE_MENTION, Hs.CONTENT_MENTION).map(this::assertion),
            sorted(HsClass.STATE_OF_MIND, Hs.EXPRESSION_MENTION).map(this::state),
            sorted(HsClass.SHIPMENT, Hs.TRIGGER_MENTION, Hs.GOODS_MENTION).map(this::shipment))
        .flatMap(findings -> findings);
  }

  private Stream<Resource> sorted(Resource type, Property... mentions) {
    return graph.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted(
            Comparator.<Resource>comparingInt(thing -> nodes.firstOffset(thing, mentions))
                .thenComparing(Resource::getURI));
  }

  private JsonObject assertion(Resource assertion) {
    JsonObject json = finding("Assertion", assertion);
    json.add("source", nodes.actor(assertion, Hs.SOURCE));
    json.add("cue", nodes.text(assertion, Hs.CUE_TEXT));
    json.add("content", nodes.text(assertion, Hs.CONTENT_TEXT));
    JsonObject spans = new JsonObject();
    spans.add("source", nodes.spans(assertion, Hs.SOURCE_MENTION));
    spans.add("cue", nodes.spans(assertion, Hs.CUE_MENTION));
    spans.add("content", nodes.spans(assertion, Hs.CONTENT_MENTION));
    json.add("spans", spans);
    json.add("quotation", nodes.word(assertion, Hs.QUOTATION));
    json.add("speechAct", nodes.term(assertion, Hs.SPEECH_ACT));
    commitment(json, assertion);
    json.add("via", nodes.iri(assertion, Hs.VIA));
    return json;
  }

  private JsonObject state(Resource state) {
    JsonObject json = finding("StateOfMind", state);
    json.add("experiencer", nodes.actor(state, Hs.EXPERIENCER));
    json.add("attitude", nodes.term(state, Hs.ATTITUDE));
    json.add("expression", nodes.text(state, Hs.EXPRESSION));
    json.add("target", nodes.text(state, Hs.TARGET));
    commitment(json, state);
    JsonObject spans = new JsonObject();
    spans.add("experiencer", nodes.spans(state, Hs.EXPERIENCER_MENTION));
    spans.add("expression", nodes.spans(state, Hs.EXPRESSION_MENTION));
    spans.add("target", nodes.spans(state, Hs.TARGET_MENTION));
    json.add("spans", spans);
    json.add("assertedBy", assertedBy(state));
    return json;
  }

  private JsonObject shipment(Resource shipment) {
    JsonObject json = finding("Shipment", shipment);
    json.add("sender", nodes.actor(shipment, Hs.SENDER));
    json.add("recipient", nodes.actor(shipment, Hs.RECIPIENT));
    json.add("goods", nodes.text(shipment, Hs.GOODS_TEXT));
    json.add("goodsClass", nodes.term(shipment, Hs.GOODS));
    json.add("quantity", quantity(shipment));
    json.add("when", nodes.text(shipment, Hs.WHEN));
    json.add("status", nodes.term(shipment, Hs.STATUS));
    commitment(json, shipment);
    JsonObject spans = new JsonObject();
    spans.add("sender", nodes.spans(shipment, Hs.SENDER_MENTION));
    spans.add("recipient", nodes.spans(shipment, Hs.RECIPIENT_MENTION));
    spans.add("trigger", nodes.spans(shipment, Hs.TRIGGER_MENTION));
    spans.add("goods", nodes.spans(shipment, Hs.GOODS_MENTION));
    spans.add("quantity", nodes.spans(shipment, Hs.QUANTITY_MENTION));
    json.add("spans", spans);
    json.add("assertedBy", assertedBy(shipment));
    return json;
  }

  private JsonObject finding(String type, Resource thing) {
    JsonObject json = new JsonObject();
    json.addProperty("article", article);
    json.addProperty("type", type);
    json.addProperty("id", thing.getURI());
    return json;
  }

  private void commitment(JsonObject json, Resource thing) {
    json.add("polarity", nodes.word(thing, Hs.POLARITY));
    json.add("certainty", nodes.word(thing, Hs.CERTAINTY));
  }

  private JsonElement quantity(Resource shipment) {
    JsonElement text = nodes.text(shipment, Hs.QUANTITY_TEXT);
    if (text.isJsonNull()) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.add("text", text);
    json.add("min", nodes.number(shipment, Hs.MIN_QUANTITY));
    json.add("max", nodes.number(shipment, Hs.MAX_QUANTITY));
    json.add("unit", nodes.text(shipment, Hs.UNIT));
    return json;
  }

  private JsonArray assertedBy(Resource content) {
    List<String> assertions =
        graph.listSubjectsWithProperty(Hs.CONTENT, content).toList().stream()
            .map(Resource::getURI)
            .sorted()
            .toList();
    JsonArray json = new JsonArray();
    assertions.forEach(assertion -> json.add(new JsonPrimitive(assertion)));
    return json;
  }
}
