// The prefixes of the graph, so that no service on the web is asked for them.

export const PREFIXES = {
  hs: "https://w3id.org/hearsay/ns#",
  article: "https://w3id.org/hearsay/article/",
  actor: "https://w3id.org/hearsay/actor/",
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  org: "http://www.w3.org/ns/org#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  text: "http://jena.apache.org/text#",
  wd: "http://www.wikidata.org/entity/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** An IRI with its prefix, if it has one that we know. */
export function shortened(iri) {
  const [prefix, base] = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix ? prefix + ":" + iri.slice(base.length) : iri;
}
