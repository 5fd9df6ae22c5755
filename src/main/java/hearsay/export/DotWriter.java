package hearsay.export;

import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the language of <a href="https://graphviz.org/">Graphviz</a>.
 *
 * <p>The more assertions, the thicker the edge and the larger the name; what is only said to be
 * possible is dashed, and what all deny ends in a bar. All that Graphviz does not know, it passes
 * over.
 */
final class DotWriter implements NetworkWriter {
  private static final Map<String, String> FILL =
      Map.of(
          "State", "#dbe9f6",
          "Organization", "#e5f0db",
          "Person", "#fdf0d5",
          "UnnamedSource", "#eeeeee");
  private static final Map<Network.Type, String> COLOUR =
      Map.of(
          Network.Type.FEELS, "#b3471d",
          Network.Type.SAYS_ABOUT, "#b0b0b0",
          Network.Type.SENDS, "#1f6f54");

  /** An ampersand that Graphviz would take for the beginning of an entity. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

  private static final String HEAD =
      """
      digraph hearsay {
        graph [layout=sfdp K=2.4 repulsiveforce=2 overlap=prism splines=true outputorder=edgesfirst]
        node [shape=box style="rounded,filled" fontname="Helvetica" color="#777777"]
        edge [fontname="Helvetica" fontsize=9 arrowsize=0.7]
      """;

  @Override
  public void write(Network network, Writer out) throws IOException {
    out.write(HEAD);
    for (Node node : network.nodes()) {
      out.write("  %s [%s]\n".formatted(quoted(node.id()), attributes(node)));
    }
    for (Edge edge : network.edges()) {
      String ends = quoted(edge.from()) + " -> " + quoted(edge.to());
      out.write("  %s [%s]\n".formatted(ends, attributes(edge)));
    }
    out.write("}\n");
  }

  private static String attributes(Node node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("label", node.label());
    attributes.put("fillcolor", FILL.getOrDefault(node.kind(), "#ffffff"));
    attributes.put("fontsize", grown(10, 3, node.claims()));
    return written(attributes, node, Column.OF_NODES);
  }

  /** That one speaks about another is told by the colour; the label would be everywhere. */
  private static String attributes(Edge edge) {
    boolean isTalk = edge.type() == Network.Type.SAYS_ABOUT;
    String colour = COLOUR.getOrDefault(edge.type(), "#000000");
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", edge.id());
    attributes.put(isTalk ? "tooltip" : "label", edge.label());
    attributes.put("color", colour);
    attributes.put("fontcolor", colour);
    attributes.put("weight", Integer.toString(edge.weight()));
    attributes.put("penwidth", grown(1, 1, edge.weight()));
    attributes.put("style", edge.possible() ? "dashed" : "solid");
    attributes.put("arrowhead", edge.denied() == edge.weight() ? "tee" : "normal");
    return written(attributes, edge, Column.OF_EDGES);
  }

  private static String grown(double least, double step, int count) {
    return String.format(Locale.ROOT, "%.1f", least + step * Math.log(count));
  }

  private static <T> String written(
      Map<String, String> attributes, T thing, List<Column<T>> columns) {
    columns.forEach(
        column -> column.text(thing).ifPresent(value -> attributes.put(column.name(), value)));
    return attributes.entrySet().stream()
        .map(attribute -> attribute.getKey() + "=" + quoted(attribute.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** No text ends in a backslash, after which some readers see no end. */
  private static String quoted(String text) {
    String plain = ENTITY.matcher(Plain.line(text)).replaceAll("&amp;");
    String ended = plain.endsWith("\\") ? plain + " " : plain;
    return '"' + ended.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
