/**
 * From a dossier to triples, and the check that they keep to the ontology. Start at {@link
 * DossierGraph}.
 */
@NullMarked
package hearsay.rdf;

import org.jspecify.annotations.NullMarked;
