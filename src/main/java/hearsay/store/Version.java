package hearsay.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One state of an article in the store: when it began, and what it changed.
 *
 * @param digest of the article's graph
 * @param title as the article bore it; empty once the article is removed
 * @param claims how many assertions it had
 * @param added the claims that the version before did not have; none are listed of the first one
 * @param withdrawn the claims of the version before that this one does not have
 * @param text how the text changed, a sentence a line, after {@code -} what is gone and after
 *     {@code +} what came; empty where the text is the same, or all of it new
 */
public record Version(
    int number,
    Instant since,
    Kind kind,
    String digest,
    Optional<String> title,
    int claims,
    List<Told> added,
    List<Told> withdrawn,
    Optional<String> text) {
  public Version {
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
  }

  /** How a version came about. */
  public enum Kind {
    /** The article came into the store. */
    LOADED,
    /** The article came again with another text, title or date. */
    CORRECTED,
    /** The same article was read anew and understood otherwise. */
    REREAD,
    /** The article was taken out. */
    REMOVED
  }
}
