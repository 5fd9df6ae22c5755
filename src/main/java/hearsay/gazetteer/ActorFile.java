package hearsay.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The gazetteer's files and what stands at their heads. */
enum ActorFile {
  BODIES(
      "International organisations.",
      "Sources: Supraverden's list of international bodies (CC BY-SA 4.0); our own table.",
      "This file is under CC BY-SA 4.0, or GPL-3.0-or-later as that licence allows."),
  GROUPS("Armed groups, militias and private armies.", "Source: our own table (GPL-3.0-or-later)."),
  INSTITUTIONS(
      "Seats of government, ministries, services, forces, parliaments, parties, companies.",
      "Sources: our own tables (GPL-3.0-or-later); names of states as in actors-states.ttl."),
  MEDIA("News agencies, newspapers and broadcasters.", "Source: our own table (GPL-3.0-or-later)."),
  PEOPLE(
      "Heads of state and government, ministers, spokespeople and officials.",
      "Sources: World Leaders, 2026 (CC BY-SA 4.0); Wikidata's world leaders (CC0); our own table.",
      "This file is under CC BY-SA 4.0, or GPL-3.0-or-later as that licence allows."),
  STATES(
      "States as actors.",
      "Sources: OpenSanctions rigour (MIT); Frictionless Data's country codes (PDDL); our table.");

  private final String head;

  ActorFile(String... head) {
    this.head = String.join("\n", head);
  }

  String fileName() {
    return "actors-" + name().toLowerCase(Locale.ROOT) + ".ttl";
  }

  /** What the file holds, from which sources, under which licence, and how it is changed. */
  List<String> head() {
    return Stream.concat(
            head.lines(),
            Stream.of(
                "Made by GazetteerBuilder: change src/main/resources/hearsay/gazetteer/*.tsv,",
                "not this file. NOTICE names the sources; hearsay.ttl defines the terms."))
        .toList();
  }
}
