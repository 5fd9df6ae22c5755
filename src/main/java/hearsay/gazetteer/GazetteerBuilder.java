package hearsay.gazetteer;

import hearsay.HearsayException;
import hearsay.lexicon.KnownActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rebuilds the gazetteer's Turtle files from a folder of sources and our own tables.
 *
 * <p>The sources and their licences are listed in NOTICE; the tables stand beside this class. The
 * same sources give the same files.
 */
public final class GazetteerBuilder {
  /** Writes {@code actors-*.ttl} into {@code ontology} from the sources in {@code sources}. */
  public void build(Path sources, Path ontology) {
    entries(sources)
        .forEach(
            (file, entries) ->
                write(ontology.resolve(file.fileName()), TurtleFile.of(file.head(), entries)));
  }

  private static Map<ActorFile, List<KnownActor>> entries(Path sources) {
    Map<String, State> byCode = States.read(sources);
    List<State> states =
        byCode.values().stream().sorted(Comparator.comparing(State::code)).toList();
    References references = new References(states);
    Organizations organizations = new Organizations(references);
    List<KnownActor> listed = Bodies.read(sources);
    references.add(listed);
    Map<ActorFile, List<KnownActor>> files = new EnumMap<>(ActorFile.class);
    files.put(ActorFile.STATES, states.stream().map(State::entry).toList());
    files.put(ActorFile.BODIES, Merger.joined(List.of(organizations.kept("bodies.tsv"), listed)));
    files.put(
        ActorFile.INSTITUTIONS,
        Merger.joined(
            List.of(organizations.kept("institutions.tsv"), organizations.patterned(states))));
    files.put(ActorFile.GROUPS, Merger.joined(List.of(organizations.kept("groups.tsv"))));
    files.put(ActorFile.MEDIA, Merger.joined(List.of(organizations.kept("media.tsv"))));
    files.values().forEach(references::add);
    People people = new People(byCode, references);
    files.put(
        ActorFile.PEOPLE,
        Merger.joined(
            List.of(people.kept(), people.current(sources), people.worldLeaders(sources))));
    return files;
  }

  private static void write(Path file, String turtle) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, turtle);
    } catch (IOException e) {
      throw HearsayException.of(
          "The gazetteer cannot be written to " + file + ".", "Name a folder to write to.", e);
    }
  }
}
