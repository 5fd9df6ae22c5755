/** From text to sentences with grammar: the {@link Annotator} interface and CoNLL-U files. */
@NullMarked
package hearsay.annotate;

import org.jspecify.annotations.NullMarked;
