/**
 * The store over HTTP: SPARQL by an embedded Fuseki, the saved queries, and a page to run them.
 * Start at {@link HearsayServer}.
 */
@NullMarked
package hearsay.serve;

import org.jspecify.annotations.NullMarked;
