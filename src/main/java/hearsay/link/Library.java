package hearsay.link;

import java.util.Comparator;
import java.util.stream.Stream;

/** Articles, by IRI, with an index of what their texts share. */
interface Library {
  /** What of an article tells its copies. */
  Imprint imprint(String article);

  /** The articles whose texts have this fingerprint; of very many, the first. */
  Stream<String> having(long fingerprint);

  /** Earlier articles first: by date of publication, then by order of loading. */
  Comparator<String> order();
}
