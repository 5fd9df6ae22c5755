package hearsay.link;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Claims that may be about the same thing; those of two cells never are.
 *
 * @param kind what the claims tell, and which part {@code party} has in it
 * @param party who feels, sends or receives
 * @param topic the broadest concept above the attitude or the goods
 */
record Cell(Kind kind, Node party, Node topic) {
  private static final String PART = " ";

  /** What the claims of a cell are. */
  enum Kind {
    /** States of mind of one experiencer. */
    STATE,
    /** Shipments of one sender. */
    SENDING,
    /** Shipments of nobody in particular to one recipient. */
    RECEIVING
  }

  /** The cell as {@link #toString} wrote it. */
  static Cell parse(String line) {
    String[] parts = line.split(PART, 3);
    return new Cell(
        Kind.valueOf(parts[0]), NodeFactory.createURI(parts[1]), NodeFactory.createURI(parts[2]));
  }

  @Override
  public String toString() {
    return String.join(PART, kind.name(), party.getURI(), topic.getURI());
  }
}
