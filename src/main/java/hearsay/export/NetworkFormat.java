package hearsay.export;

import hearsay.explore.Network;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The catalogue of formats that networks are written in. */
public enum NetworkFormat implements FeedFormat {
  /** A table of edges, for spreadsheets and Gephi. */
  CSV("text/csv", "csv"),
  /** The JSON of Cytoscape.js, which Cytoscape opens too. */
  CYTOSCAPE("application/json", "cyjs"),
  /** For Graphviz. */
  DOT("text/vnd.graphviz", "dot"),
  /** GEXF 1.3, with the days between which claims were published. */
  GEXF("application/gexf+xml", "gexf"),
  GRAPHML("application/graphml+xml", "graphml");

  private final String mediaType;
  private final String ending;

  NetworkFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String ending() {
    return ending;
  }

  /** Writes {@code network} to {@code out}, which it leaves open. */
  public void write(Network network, OutputStream out) {
    try {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer().write(network, text);
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NetworkWriter writer() {
    return switch (this) {
      case CSV -> new EdgeListWriter();
      case CYTOSCAPE -> new CytoscapeWriter();
      case DOT -> new DotWriter();
      case GEXF -> new GexfWriter();
      case GRAPHML -> new GraphmlWriter();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
