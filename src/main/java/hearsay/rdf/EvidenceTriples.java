package hearsay.rdf;

import hearsay.model.Article;
import hearsay.model.Dossier;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Writes where in an article things were read: mentions and sentences, by their offsets. */
final class EvidenceTriples {
  private final Model model;
  private final Dossier dossier;

  EvidenceTriples(Model model, Dossier dossier) {
    this.model = model;
    this.dossier = dossier;
  }

  /** Points from {@code node} to the sentence that {@code shown} begins in. */
  void addSentence(Resource node, Span shown) {
    Span span = dossier.sentence(shown);
    Resource sentence =
        place("/sentence/", span, Nif.SENTENCE)
            .addProperty(Nif.REFERENCE_CONTEXT, model.createResource(article().iri()));
    node.addProperty(Hs.SENTENCE, sentence);
  }

  /** Points from {@code node} to each of these stretches of words. */
  void addMentions(Resource node, Property part, List<Span> pieces) {
    for (Span piece : pieces) {
      node.addProperty(part, mention(piece));
    }
  }

  /** Points from {@code node} to the words that name {@code actor}, if there are any. */
  void addReference(
      Resource node, Property part, Optional<Reference> reference, Optional<String> actor) {
    reference.ifPresent(
        words -> {
          Resource mention = mention(words.span());
          actor.ifPresent(id -> mention.addProperty(Hs.REFERS_TO, model.createResource(id)));
          node.addProperty(part, mention);
        });
  }

  private Resource mention(Span span) {
    return place("/mention/", span, Nif.PHRASE);
  }

  private Resource place(String path, Span span, Resource type) {
    return model
        .createResource(article().iri() + path + span.start() + "-" + span.end())
        .addProperty(RDF.type, type)
        .addProperty(Nif.BEGIN_INDEX, offset(span.start()), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(Nif.END_INDEX, offset(span.end()), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(Nif.ANCHOR_OF, span.in(article().text()));
  }

  private static String offset(int offset) {
    return Integer.toString(offset);
  }

  private Article article() {
    return dossier.article();
  }
}
