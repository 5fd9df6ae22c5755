/**
 * What all rules share that turn sentences into findings. Start at {@link
 * hearsay.extract.Extractor}.
 *
 * <p>The rules are in the packages below, one for each kind of finding: {@code attribution}, {@code
 * mind}, {@code shipment}. They know nothing of each other; {@code hearsay.pipeline.Extractors}
 * lists them.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
