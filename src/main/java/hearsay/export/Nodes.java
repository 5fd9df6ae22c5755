package hearsay.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a node of a graph says, as JSON; null where it says nothing. */
final class Nodes {
  private static final List<Resource> KINDS =
      List.of(HsClass.PERSON, HsClass.STATE, HsClass.ORGANIZATION, HsClass.UNNAMED_SOURCE);

  private final Model graph;

  Nodes(Model graph) {
    this.graph = graph;
  }

  /** An actor as id, label and kind. */
  JsonElement actor(Resource thing, Property property) {
    return json(
        first(thing, property),
        node -> {
          Resource actor = node.asResource();
          JsonObject json = new JsonObject();
          json.addProperty("id", actor.getURI());
          json.add("label", text(actor, RDFS.label));
          json.add("kind", json(kind(actor), kind -> new JsonPrimitive(kind.getLocalName())));
          return json;
        });
  }

  private Optional<Resource> kind(Resource actor) {
    return KINDS.stream().filter(kind -> graph.contains(actor, RDF.type, kind)).findFirst();
  }

  /** A literal's words. */
  JsonElement text(Resource thing, Property property) {
    return json(
        first(thing, property), node -> new JsonPrimitive(node.asLiteral().getLexicalForm()));
  }

  /** A number, whole where it is whole. */
  JsonElement number(Resource thing, Property property) {
    return json(
        first(thing, property),
        node ->
            new JsonPrimitive(
                new BigDecimal(
                    new BigDecimal(node.asLiteral().getLexicalForm())
                        .stripTrailingZeros()
                        .toPlainString())));
  }

  JsonElement iri(Resource thing, Property property) {
    return json(first(thing, property), node -> new JsonPrimitive(node.asResource().getURI()));
  }

  /** A term with its prefix: {@code hs:Worry}. */
  JsonElement term(Resource thing, Property property) {
    return json(
        first(thing, property), node -> new JsonPrimitive("hs:" + localName(node.asResource())));
  }

  /** A closed kind as a plain word: {@code positive}. */
  JsonElement word(Resource thing, Property property) {
    return json(first(thing, property), node -> new JsonPrimitive(localName(node.asResource())));
  }

  private static String localName(Resource term) {
    return term.getURI().substring(Hs.NAMESPACE.length());
  }

  /** The places of the mentions that play a part, in the order of the text. */
  JsonArray spans(Resource thing, Property mention) {
    JsonArray spans = new JsonArray();
    mentions(thing, mention)
        .sorted(Comparator.comparingInt(Nodes::begin).thenComparingInt(Nodes::end))
        .forEach(
            place -> {
              JsonArray span = new JsonArray();
              span.add(begin(place));
              span.add(end(place));
              spans.add(span);
            });
    return spans;
  }

  /** Where the first of the mentions begins; after everything if there is none. */
  int firstOffset(Resource thing, Property... properties) {
    return Arrays.stream(properties)
        .flatMap(mention -> mentions(thing, mention))
        .mapToInt(Nodes::begin)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Stream<Resource> mentions(Resource thing, Property mention) {
    return graph.listObjectsOfProperty(thing, mention).toList().stream().map(RDFNode::asResource);
  }

  private static int begin(Resource mention) {
    return mention.getRequiredProperty(Nif.BEGIN_INDEX).getInt();
  }

  private static int end(Resource mention) {
    return mention.getRequiredProperty(Nif.END_INDEX).getInt();
  }

  /** The only value, or the first in order where there are several. */
  private Optional<RDFNode> first(Resource thing, Property property) {
    return graph.listObjectsOfProperty(thing, property).toList().stream()
        .min(Comparator.comparing(RDFNode::toString));
  }

  private static <T> JsonElement json(Optional<T> value, Function<T, JsonElement> json) {
    return value.map(json).orElse(JsonNull.INSTANCE);
  }
}
