package hearsay.cli;

import hearsay.HearsayException;
import hearsay.serve.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may do what with a server, and how much of it. */
final class AccessOptions {
  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Lets the users of this file log in; only writers among them may write. Made by hearsay"
              + " user.")
  @Nullable Path users;

  @Option(names = "--closed", description = "Lets only users read.")
  boolean closed;

  @Option(names = "--read-only", description = "Lets nobody write.")
  boolean readOnly;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Another name that the server goes by, such as that of a proxy before it; may be given"
              + " several times.")
  List<String> hosts = new ArrayList<>();

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "Lets pages of this web site read, such as https://viewer.example, or all by '*'; may be"
              + " given several times.")
  List<String> origins = new ArrayList<>();

  @Option(
      names = "--max-body",
      paramLabel = "MB",
      defaultValue = "10",
      description = "How much one request may bring. Default: ${DEFAULT-VALUE} MB.")
  int body;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "30",
      description = "How long a query may run. Default: ${DEFAULT-VALUE}.")
  int seconds;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "How many rows or triples a query may answer with; one with more is refused, not cut."
              + " Default: ${DEFAULT-VALUE}.")
  int rows;

  ServerSettings.Access access() {
    for (String origin : origins) {
      if (!origin.equals("*") && !origin.matches("https?://[^/\\s]+")) {
        throw HearsayException.of(
            "--cors %s is not the origin of a web site.".formatted(origin),
            "Write it as https://viewer.example, without a path, or '*' for all.");
      }
    }
    return new ServerSettings.Access(
        Optional.ofNullable(users), readOnly, closed, Set.copyOf(hosts), Set.copyOf(origins));
  }

  ServerSettings.Limits limits() {
    if (Math.min(body, Math.min(seconds, rows)) < 1) {
      throw HearsayException.of(
          "A limit of less than one lets nothing through.",
          "Give --max-body, --max-seconds and --max-rows at least 1.");
    }
    return new ServerSettings.Limits(
        Duration.ofSeconds(seconds),
        rows,
        (long) body << 20,
        ServerSettings.Limits.USUAL.waiting());
  }
}
