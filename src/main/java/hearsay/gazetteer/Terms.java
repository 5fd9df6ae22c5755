package hearsay.gazetteer;

/** The IRIs that the gazetteer's files use. */
final class Terms {
  static final String HS = "https://w3id.org/hearsay/ns#";
  static final String ACTOR = "https://w3id.org/hearsay/actor/";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String WD = "http://www.wikidata.org/entity/";

  static final String TYPE = RDF + "type";
  static final String PREF_LABEL = SKOS + "prefLabel";
  static final String ALT_LABEL = SKOS + "altLabel";
  static final String EXACT_MATCH = SKOS + "exactMatch";
  static final String ABBREVIATION = HS + "abbreviation";
  static final String DEMONYM = HS + "demonym";
  static final String CAPITAL = HS + "capital";
  static final String METONYM = HS + "metonym";
  static final String SHARED_NAME = HS + "sharedName";
  static final String FAMILY_NAME = FOAF + "familyName";
  static final String OFFICE = HS + "office";
  static final String PROMINENCE = HS + "prominence";
  static final String SORT = DCTERMS + "type";
  static final String MEMBER_OF = ORG + "memberOf";

  private Terms() {}
}
