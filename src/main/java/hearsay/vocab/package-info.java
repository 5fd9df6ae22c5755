/** Ontology terms as constants, and the files of {@code ontology/} that they come from. */
@NullMarked
package hearsay.vocab;

import org.jspecify.annotations.NullMarked;
