package hearsay.export;

import hearsay.explore.Network;
import java.io.IOException;
import java.io.Writer;

/** Writes networks in one format; has no state. */
interface NetworkWriter {
  void write(Network network, Writer out) throws IOException;
}
