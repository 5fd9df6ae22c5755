package hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/**
 * Keeps the libraries quiet, as {@code logging.properties} tells.
 *
 * <p>Java makes one of these when, and only when, a library first logs: see the system property
 * {@code java.util.logging.config.class}.
 */
public final class Logging {
  /** Called by {@link LogManager}. */
  public Logging() throws IOException {
    try (InputStream settings =
        Objects.requireNonNull(Logging.class.getResourceAsStream("logging.properties"))) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }

  /** Has Java use these settings, unless the user asks for others. */
  public static void install() {
    System.setProperty("slf4j.internal.verbosity", "ERROR"); // not how its start went
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", Logging.class.getName());
    }
  }
}
