package hearsay.resolve;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has been mentioned so far, in the order of the text. */
final class Discourse {
  /**
   * Words that point to one or more actors.
   *
   * @param place its head
   * @param role the word whose place in the clause counts: the name's own, or the noun's that it
   *     explains
   * @param isSpeaker whether something is attributed to them here
   * @param isQuoted whether they stand in someone's direct speech
   */
  record Mention(
      Scene.Place place,
      Scene.Place role,
      Span span,
      List<Draft> actors,
      boolean isSpeaker,
      boolean isQuoted) {
    Mention {
      actors = List.copyOf(actors);
    }
  }

  /** Nobody looks farther back than this, in whatever is no article. */
  private static final int MOST = 500;

  private static final Comparator<Scene.Place> ORDER =
      Comparator.comparingInt(Scene.Place::sentence).thenComparingInt(Scene.Place::token);

  private final List<Mention> heard = new ArrayList<>();
  private final Map<Scene.Place, List<Draft>> byHead = new HashMap<>();
  private final Speakers speakers;

  /** Nobody yet. */
  Discourse(Speakers speakers) {
    this.speakers = speakers;
  }

  void add(Scene.Place place, Span span, List<Draft> actors) {
    add(place, place, span, actors);
  }

  void add(Scene.Place place, Scene.Place role, Span span, List<Draft> actors) {
    if (!actors.isEmpty()) {
      boolean speaks = isSpeaker(place) || isSpeaker(role);
      heard.add(new Mention(place, role, span, actors, speaks, isQuoted(span)));
      byHead.putIfAbsent(place, List.copyOf(actors));
    }
  }

  /** Notes whom a word means that only now turned out to matter. */
  void note(Scene.Place place, List<Draft> actors) {
    byHead.putIfAbsent(place, List.copyOf(actors));
  }

  /** Those whom the word at {@code head} points to, as far as it has been read. */
  List<Draft> at(Scene.Place head) {
    return byHead.getOrDefault(head, List.of());
  }

  Speakers speakers() {
    return speakers;
  }

  boolean isSpeaker(Scene.Place place) {
    return speakers.isSpeaker(place);
  }

  boolean isQuoted(Span span) {
    return speakers.isQuoted(span);
  }

  /** The mentions of the last {@code sentences} sentences up to {@code place}, latest first. */
  List<Mention> before(Scene.Place place, int sentences) {
    List<Mention> recent = new ArrayList<>();
    for (int i = firstFrom(place) - 1; i >= 0 && recent.size() < MOST; i--) {
      Mention mention = heard.get(i);
      if (place.sentence() - mention.place().sentence() > sentences) {
        break;
      }
      recent.add(mention);
    }
    return recent;
  }

  /** The index of the first mention that does not stand before {@code place}. */
  private int firstFrom(Scene.Place place) {
    int low = 0;
    int high = heard.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ORDER.compare(heard.get(middle).place(), place) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
