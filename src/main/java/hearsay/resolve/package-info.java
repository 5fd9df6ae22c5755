/** Mentions to actors, findings to one dossier. Start at {@link Resolver}. */
@NullMarked
package hearsay.resolve;

import org.jspecify.annotations.NullMarked;
