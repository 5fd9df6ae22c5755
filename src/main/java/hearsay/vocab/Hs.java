package hearsay.vocab;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The properties of {@code ontology/hearsay.ttl}; its classes are in {@link HsClass}. */
public final class Hs {
  public static final String NAMESPACE = "https://w3id.org/hearsay/ns#";

  private static final String PREFIX = "hs:";

  // actors
  public static final Property ABBREVIATION = property("abbreviation");
  public static final Property DEMONYM = property("demonym");
  public static final Property CAPITAL = property("capital");
  public static final Property METONYM = property("metonym");
  public static final Property SHARED_NAME = property("sharedName");
  public static final Property OFFICE = property("office");
  public static final Property PROMINENCE = property("prominence");

  // articles and evidence
  public static final Property TEXT = property("text");
  public static final Property DIGEST = property("digest");
  public static final Property READ_FROM = property("readFrom");
  public static final Property ARTICLE = property("article");
  public static final Property SENTENCE = property("sentence");
  public static final Property MENTION = property("mention");
  public static final Property SOURCE_MENTION = property("sourceMention");
  public static final Property ADDRESSEE_MENTION = property("addresseeMention");
  public static final Property CUE_MENTION = property("cueMention");
  public static final Property CONTENT_MENTION = property("contentMention");
  public static final Property EXPERIENCER_MENTION = property("experiencerMention");
  public static final Property EXPRESSION_MENTION = property("expressionMention");
  public static final Property TARGET_MENTION = property("targetMention");
  public static final Property SENDER_MENTION = property("senderMention");
  public static final Property RECIPIENT_MENTION = property("recipientMention");
  public static final Property CARRIER_MENTION = property("carrierMention");
  public static final Property TRIGGER_MENTION = property("triggerMention");
  public static final Property GOODS_MENTION = property("goodsMention");
  public static final Property QUANTITY_MENTION = property("quantityMention");
  public static final Property REFERS_TO = property("refersTo");

  // assertions
  public static final Property SOURCE = property("source");
  public static final Property ROLE = property("role");
  public static final Property ADDRESSEE = property("addressee");
  public static final Property VIA = property("via");
  public static final Property CONTENT = property("content");
  public static final Property CONTENT_TEXT = property("contentText");
  public static final Property CUE_TEXT = property("cueText");
  public static final Property SAID_ON = property("saidOn");
  public static final Property SPEECH_ACT = property("speechAct");
  public static final Property QUOTATION = property("quotation");
  public static final Property ABOUT = property("about");

  // how firmly, and how well read
  public static final Property POLARITY = property("polarity");
  public static final Property CERTAINTY = property("certainty");
  public static final Property TENSE = property("tense");
  public static final Property CONFIDENCE = property("confidence");
  public static final Property RULE = property("rule");

  // states of mind
  public static final Property EXPERIENCER = property("experiencer");
  public static final Property ATTITUDE = property("attitude");
  public static final Property EXPRESSION = property("expression");
  public static final Property TARGET = property("target");

  // shipments
  public static final Property SENDER = property("sender");
  public static final Property RECIPIENT = property("recipient");
  public static final Property CARRIER = property("carrier");
  public static final Property GOODS = property("goods");
  public static final Property GOODS_TEXT = property("goodsText");
  public static final Property QUANTITY_TEXT = property("quantityText");
  public static final Property MIN_QUANTITY = property("minQuantity");
  public static final Property MAX_QUANTITY = property("maxQuantity");
  public static final Property UNIT = property("unit");
  public static final Property WHEN = property("when");
  public static final Property ORIGIN = property("origin");
  public static final Property DESTINATION = property("destination");
  public static final Property TRIGGER = property("trigger");
  public static final Property STATUS = property("status");

  // inside triple terms only
  public static final Property FEELS = property("feels");
  public static final Property SENDS_TO = property("sendsTo");
  public static final Property SENDS = property("sends");
  public static final Property RECEIVES = property("receives");
  public static final Property SAYS = property("says");

  // derived by linking articles
  public static final Property COPIED_FROM = property("copiedFrom");
  public static final Property DESCRIBES = property("describes");
  public static final Property CORROBORATES = property("corroborates");
  public static final Property CONTRADICTS = property("contradicts");
  public static final Property ORIGIN_COUNT = property("originCount");

  // derived, for visualizers
  public static final Property FROM = property("from");
  public static final Property TO = property("to");
  public static final Property WEIGHT = property("weight");

  private Hs() {}

  /** The resource of a term as the model writes it: {@code hs:Worry}. */
  public static Resource term(String prefixed) {
    if (!prefixed.startsWith(PREFIX)) {
      throw new IllegalArgumentException("'%s' does not begin with hs:".formatted(prefixed));
    }
    return concept(prefixed.substring(PREFIX.length()));
  }

  /** The concept of a closed kind, which bears the name of its constant: {@code hs:positive}. */
  public static Resource value(Enum<?> constant) {
    return concept(constant.name().toLowerCase(Locale.ROOT));
  }

  private static Resource concept(String localName) {
    return ResourceFactory.createResource(NAMESPACE + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NAMESPACE, localName);
  }
}
