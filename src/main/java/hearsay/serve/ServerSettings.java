package hearsay.serve;

import hearsay.HearsayException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a server is to be run.
 *
 * @param host the name or address to listen at; {@code localhost} lets nobody else in
 * @param port where to listen; 0 takes a free one
 */
public record ServerSettings(String host, int port, Access access, Limits limits) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1", "[::1]");

  /**
   * Who may do what.
   *
   * @param users the file that names them; without one there is nobody to log in
   * @param readOnly whether nobody may write
   * @param closed whether only users may read
   * @param hosts the other names that the server goes by, such as that of a proxy before it
   * @param origins the web sites whose pages may read; {@code *} is all
   */
  public record Access(
      Optional<Path> users,
      boolean readOnly,
      boolean closed,
      Set<String> hosts,
      Set<String> origins) {
    /** Everyone who gets through to the server may read. */
    public static final Access READING =
        new Access(Optional.empty(), true, false, Set.of(), Set.of());

    /** Everyone who gets through to the server may read and write. */
    public static final Access WRITING =
        new Access(Optional.empty(), false, false, Set.of(), Set.of());

    public Access {
      hosts = Set.copyOf(hosts);
      origins = Set.copyOf(origins);
    }
  }

  /**
   * How much may be asked of the server.
   *
   * @param time how long a query may run
   * @param rows how many rows or triples a query may answer with
   * @param body how many bytes of articles one request may bring
   * @param waiting how many requests may wait for the one that writes
   */
  public record Limits(Duration time, long rows, long body, int waiting) {
    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 100_000, 10L << 20, 8);
  }

  /** For this machine alone, at a free port. */
  public static ServerSettings local(Access access) {
    return new ServerSettings("localhost", 0, access, Limits.USUAL);
  }

  /** The same with other limits. */
  ServerSettings within(Limits others) {
    return new ServerSettings(host, port, access, others);
  }

  /** The same where nobody may write. */
  public ServerSettings readOnly() {
    return new ServerSettings(
        host,
        port,
        new Access(access.users(), true, access.closed(), access.hosts(), access.origins()),
        limits);
  }

  /** Whether the server listens to this machine alone. */
  boolean isLoopback() {
    return LOOPBACK.contains(host);
  }

  /** Whether others than this machine's users can get through to the server. */
  public boolean isExposed() {
    return !isLoopback() || !access.hosts().isEmpty();
  }

  /**
   * Refuses what would let strangers write, or nobody read.
   *
   * @throws HearsayException that says what to do instead
   */
  public ServerSettings checked() {
    if (isExposed() && !access.readOnly() && access.users().isEmpty()) {
      throw HearsayException.of(
          "With %s, everyone who can reach this machine could change the store."
              .formatted(isLoopback() ? "--allow-host" : "--host " + host),
          "Add --read-only, or --users FILE to say who may write; hearsay user makes such a file.");
    }
    if (access.closed() && access.users().isEmpty()) {
      throw HearsayException.of(
          "With --closed but without users nobody could read.",
          "Add --users FILE; hearsay user makes such a file.");
    }
    return this;
  }
}
