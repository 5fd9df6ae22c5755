package hearsay.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts where claims come from: articles, of which those that are copies of one another count
 * once.
 *
 * <p>Copies have the same text, or share a sentence word for word that is not a short one.
 */
final class Origins {
  private static final int SHORT = 60;

  private final Map<String, String> leads = new HashMap<>();

  private Origins() {}

  static int count(Collection<Entry> entries) {
    Origins origins = new Origins();
    for (Entry entry : entries) {
      String article = entry.card().article().id();
      origins.join(article, entry.copy());
      if (entry.card().sentence().length() >= SHORT) {
        origins.join(article, entry.card().sentence());
      }
    }
    return (int) entries.stream().map(entry -> origins.first(entry.copy())).distinct().count();
  }

  private void join(String one, String other) {
    String first = first(one);
    String second = first(other);
    if (!first.equals(second)) {
      leads.put(second, first);
    }
  }

  /** The one that stands for all that are joined with it. */
  private String first(String one) {
    String at = one;
    for (String next = leads.get(at); next != null; next = leads.get(at)) {
      String further = leads.get(next);
      if (further != null) {
        leads.put(at, further);
      }
      at = next;
    }
    return at;
  }
}
