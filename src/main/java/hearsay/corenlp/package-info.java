/** The one place that knows Stanford CoreNLP (Manning et al., 2014). */
@NullMarked
package hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
