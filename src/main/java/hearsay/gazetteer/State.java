package hearsay.gazetteer;

import hearsay.lexicon.Gazetteer.Entry;
import java.util.Optional;

/**
 * A state with what other entries need of it.
 *
 * @param code ISO 3166-1 in small letters; four letters for a former state
 * @param adjective its own; empty where another state shares it
 * @param isMain whether the news writes of it often
 */
record State(
    String code,
    Entry entry,
    Optional<String> adjective,
    Optional<String> capital,
    boolean isMain) {}
