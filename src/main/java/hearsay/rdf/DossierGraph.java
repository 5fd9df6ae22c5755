package hearsay.rdf;

import hearsay.model.Article;
import hearsay.model.Dossier;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/**
 * The triples of one article: what it reports, by whom, and the words that show it.
 *
 * <p>No claim is ever stated as a fact: nothing but type, label, equivalence and membership leaves
 * an actor. There are no blank nodes, so the same dossier always gives the same triples.
 */
public final class DossierGraph {
  private DossierGraph() {}

  /** The graph to be named {@link Article#iri}. */
  public static Model of(Dossier dossier) {
    Model model = prefixed();
    describe(dossier.article(), dossier.outlet(), model);
    new ActorTriples(model).addAll(dossier.actors());
    new ClaimTriples(model, dossier).addAll();
    return model;
  }

  /** An empty model that knows the prefixes of the graph. */
  public static Model prefixed() {
    Model model = ModelFactory.createDefaultModel();
    model
        .setNsPrefix("hs", Hs.NAMESPACE)
        .setNsPrefix("nif", Nif.NAMESPACE)
        .setNsPrefix("org", ORG.getURI())
        .setNsPrefix("rdfs", RDFS.getURI())
        .setNsPrefix("schema", SchemaDO.NS)
        .setNsPrefix("skos", SKOS.getURI())
        .setNsPrefix("wd", ActorTriples.WIKIDATA)
        .setNsPrefix("xsd", XSD.getURI());
    return model;
  }

  private static void describe(Article article, String outlet, Model model) {
    Resource node =
        model
            .createResource(article.iri())
            .addProperty(RDF.type, HsClass.ARTICLE)
            .addProperty(RDF.type, SchemaDO.NewsArticle)
            .addProperty(SchemaDO.publisher, model.createResource(outlet))
            .addProperty(Hs.READ_FROM, article.origin())
            .addProperty(Hs.TEXT, article.text())
            .addProperty(Hs.DIGEST, digest(article.text()));
    article.title().ifPresent(title -> node.addProperty(SchemaDO.headline, title));
    article
        .published()
        .ifPresent(
            day -> node.addProperty(SchemaDO.datePublished, day.toString(), XSDDatatype.XSDdate));
    article.url().ifPresent(url -> node.addProperty(SchemaDO.url, url, XSDDatatype.XSDanyURI));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
