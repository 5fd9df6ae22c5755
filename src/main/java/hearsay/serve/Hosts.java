package hearsay.serve;

import static java.util.stream.Collectors.toSet;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that the server goes by.
 *
 * <p>A web site can have its own name lead to this machine, and would then count as one origin with
 * us in a browser. So a request must name us as we are called, or by a bare address, which no web
 * site can have.
 */
final class Hosts {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final Set<String> names;
  private final boolean addresses;

  private Hosts(Set<String> names, boolean addresses) {
    this.names = names;
    this.addresses = addresses;
  }

  static Hosts of(ServerSettings settings) {
    Set<String> names = new HashSet<>(OWN);
    settings.access().hosts().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    if (!settings.isLoopback()) {
      names.add(settings.host().toLowerCase(Locale.ROOT));
      names.addAll(ofMachine());
    }
    return new Hosts(names, !settings.isLoopback());
  }

  private static Set<String> ofMachine() {
    try {
      InetAddress machine = InetAddress.getLocalHost();
      return Stream.of(machine.getHostName(), machine.getCanonicalHostName())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(toSet());
    } catch (UnknownHostException e) {
      return Set.of(); // a machine without a name
    }
  }

  boolean knows(String host) {
    return names.contains(host.toLowerCase(Locale.ROOT)) || (addresses && isAddress(host));
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
  }
}
