package hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/** Short names of contents: the same for the same content only. */
final class Digest {
  private Digest() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, 16);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of the triples, in whatever order they come; graphs here have no blank nodes. */
  static String of(Graph graph) {
    StringBuilder lines = new StringBuilder();
    graph.stream().map(Digest::line).sorted().forEach(lines::append);
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Triple triple) {
    return "%s %s %s\n"
        .formatted(
            NodeFmtLib.strNT(triple.getSubject()),
            NodeFmtLib.strNT(triple.getPredicate()),
            NodeFmtLib.strNT(asKept(triple.getObject())));
  }

  /** A node as it comes back from the store, which keeps numbers and dates as values: 7, not 07. */
  static Node asKept(Node node) {
    NodeId value = node.isLiteral() ? NodeIdInline.inline(node) : null;
    return value == null ? node : NodeIdInline.extract(value);
  }
}
