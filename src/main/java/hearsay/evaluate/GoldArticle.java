package hearsay.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hearsay.HearsayException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What careful readers found in an article: one JSON file. */
record GoldArticle(String doc, List<Said> claims, List<Felt> states, List<Sent> shipments) {
  /** Whom the gold names where the article speaks for itself. */
  static final String OUTLET = "OUTLET";

  /** A source's claim; {@code near} is what stands beside the content: source and cue. */
  record Said(
      String id,
      String source,
      String kind,
      List<String> near,
      List<String> content,
      String act,
      String polarity,
      String certainty) {
    boolean isOutlet() {
      return kind.equals("outlet");
    }
  }

  /** A state of mind. */
  record Felt(
      String id,
      String experiencer,
      String attitude,
      String expression,
      Optional<String> target,
      String polarity,
      String certainty,
      List<String> claimedBy) {}

  /** A shipment. */
  record Sent(
      String id,
      Optional<String> sender,
      Optional<String> recipient,
      String goods,
      String goodsClass,
      Optional<String> quantity,
      String status,
      List<String> claimedBy) {}

  static GoldArticle parse(String json) {
    try {
      JsonObject root = JsonParser.parseString(json).getAsJsonObject();
      return new GoldArticle(
          text(root, "doc"),
          objects(root, "claims").stream().map(GoldArticle::said).toList(),
          objects(root, "states_of_mind").stream().map(GoldArticle::felt).toList(),
          objects(root, "shipments").stream().map(GoldArticle::sent).toList());
    } catch (JsonParseException | IllegalStateException e) {
      throw HearsayException.of(
          "A gold file is not the JSON that is expected: " + e.getMessage() + ".",
          "See that it has doc, claims, states_of_mind and shipments.",
          e);
    }
  }

  private static Said said(JsonObject claim) {
    List<String> near = new ArrayList<>();
    optional(claim, "source_surface").ifPresent(near::add);
    optional(claim, "cue").ifPresent(near::add);
    return new Said(
        text(claim, "id"),
        text(claim, "source"),
        text(claim, "source_kind"),
        List.copyOf(near),
        texts(claim, "content"),
        text(claim, "act"),
        text(claim, "polarity"),
        text(claim, "certainty"));
  }

  private static Felt felt(JsonObject state) {
    return new Felt(
        text(state, "id"),
        text(state, "experiencer"),
        text(state, "attitude"),
        text(state, "expression"),
        optional(state, "target"),
        text(state, "polarity"),
        text(state, "certainty"),
        texts(state, "claimed_by"));
  }

  private static Sent sent(JsonObject shipment) {
    return new Sent(
        text(shipment, "id"),
        optional(shipment, "sender"),
        optional(shipment, "recipient"),
        text(shipment, "goods"),
        text(shipment, "goods_class"),
        optional(shipment, "quantity"),
        text(shipment, "status"),
        texts(shipment, "claimed_by"));
  }

  private static String text(JsonObject object, String key) {
    return optional(object, key).orElse("");
  }

  private static Optional<String> optional(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }

  private static List<String> texts(JsonObject object, String key) {
    return elements(object, key).stream().map(JsonElement::getAsString).toList();
  }

  private static List<JsonObject> objects(JsonObject object, String key) {
    return elements(object, key).stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static List<JsonElement> elements(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull() ? List.of() : ((JsonArray) value).asList();
  }
}
