package hearsay.cli;

import hearsay.HearsayException;
import hearsay.gazetteer.GazetteerBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay gazetteer}: rebuilds what Hearsay knows about actors. */
@Command(
    name = "gazetteer",
    hidden = true,
    description = "Rebuilds ontology/actors-*.ttl from the sources that NOTICE lists.")
final class GazetteerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCES", description = "Folder with one folder for each source.")
  Path sources;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "ontology",
      description = "Folder to write to. Default: ${DEFAULT-VALUE}.")
  Path ontology;

  @Override
  public Integer call() {
    for (Path folder : new Path[] {sources, ontology}) {
      if (!Files.isDirectory(folder)) {
        throw HearsayException.of("%s is no folder.".formatted(folder), "Check the name.");
      }
    }
    new GazetteerBuilder().build(sources, ontology);
    return ExitCode.OK;
  }
}
