package hearsay.store;

import hearsay.HearsayException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;

/** Reads queries; the usual prefixes need not be declared. */
public final class Sparql {
  /** The prefixes that queries and tables know. */
  public static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("hs", "https://w3id.org/hearsay/ns#")
          .setNsPrefix("article", "https://w3id.org/hearsay/article/")
          .setNsPrefix("actor", "https://w3id.org/hearsay/actor/")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("org", "http://www.w3.org/ns/org#")
          .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
          .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
          .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("wd", "http://www.wikidata.org/entity/")
          .setNsPrefix("text", "http://jena.apache.org/text#")
          .lock();

  private Sparql() {}

  /**
   * The query that {@code text} is.
   *
   * @param origin where it comes from, for people
   * @throws HearsayException naming the line when it is none
   */
  public static Query parse(String text, String origin) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(PREFIXES);
    try {
      return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw HearsayException.of(
          "%s is no SPARQL query: %s".formatted(origin, firstLines(e)),
          "Correct it%s; hearsay queries lists queries that are ready to run."
              .formatted(e.getLine() > 0 ? " at line " + e.getLine() : ""),
          e);
    } catch (JenaException e) {
      throw HearsayException.of(
          "%s is no SPARQL query: %s".formatted(origin, firstLines(e)),
          "Correct it; hearsay queries lists queries that are ready to run.",
          e);
    }
  }

  private static String firstLines(JenaException problem) {
    return String.valueOf(problem.getMessage())
        .lines()
        .limit(2)
        .map(String::strip)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
