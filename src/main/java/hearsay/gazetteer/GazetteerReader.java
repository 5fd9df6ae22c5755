package hearsay.gazetteer;

import hearsay.HearsayException;
import hearsay.lexicon.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads the gazetteer's Turtle files. */
public final class GazetteerReader {
  /** The files that Hearsay brings along, in {@code ontology/}. */
  static final List<String> FILES = Stream.of(ActorFile.values()).map(ActorFile::fileName).toList();

  private static final String FOLDER = "/hearsay/ontology/";

  /** The gazetteer that Hearsay brings along. */
  public Gazetteer read() {
    return read(List.of());
  }

  /**
   * The gazetteer that Hearsay brings along and what the given Turtle files add: further actors, or
   * further names of known ones.
   */
  public Gazetteer read(List<Path> more) {
    EntryCollector collector = new EntryCollector();
    FILES.forEach(file -> readResource(file, collector));
    more.forEach(file -> readFile(file, collector));
    return Gazetteer.of(collector.entries());
  }

  /** The actors of these Turtle files alone. */
  public Gazetteer readOnly(List<Path> files) {
    EntryCollector collector = new EntryCollector();
    files.forEach(file -> readFile(file, collector));
    return Gazetteer.of(collector.entries());
  }

  private static void readResource(String file, EntryCollector collector) {
    try (InputStream turtle = GazetteerReader.class.getResourceAsStream(FOLDER + file)) {
      if (turtle == null) {
        throw new IllegalStateException("no " + FOLDER + file + " on the class path");
      }
      parse(turtle, collector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readFile(Path file, EntryCollector collector) {
    int before = collector.names();
    try (InputStream turtle = Files.newInputStream(file)) {
      parse(turtle, collector);
    } catch (IOException e) {
      throw HearsayException.of(
          "The gazetteer " + file + " cannot be read.", "Name a Turtle file that exists.", e);
    } catch (RiotException e) {
      throw HearsayException.of(
          "The gazetteer %s is not well-formed Turtle: %s".formatted(file, e.getMessage()),
          "Mend that line.",
          e);
    }
    if (collector.names() == before) {
      throw HearsayException.of(
          "The gazetteer %s names no actor.".formatted(file),
          "An actor has a type such as hs:State and a skos:prefLabel; see examples/actors.ttl.");
    }
  }

  private static void parse(InputStream turtle, EntryCollector collector) {
    RDFParser.source(turtle)
        .lang(Lang.TURTLE)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(collector);
  }
}
