package hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads attributions from brat's standoff format: T lines mark words, E lines join them. */
final class BratReader {
  private final BratText text;
  private final Map<String, List<BitSet>> marks = new HashMap<>();
  private final List<List<String>> events = new ArrayList<>();

  private BratReader(BratText text) {
    this.text = text;
  }

  /** The attributions with a cue or a content that {@code ann} marks in {@code text}. */
  static List<BratAttribution> read(String ann, BratText text) {
    BratReader reader = new BratReader(text);
    ann.lines().forEach(reader::line);
    return reader.events.stream()
        .map(reader::attribution)
        .filter(
            found ->
                !found.places(BratAttribution.Role.CUE).isEmpty()
                    || !found.places(BratAttribution.Role.CONTENT).isEmpty())
        .toList();
  }

  private void line(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    if (parts.size() > 1 && line.startsWith("T")) {
      mark(parts.get(0), parts.get(1));
    } else if (parts.size() > 1 && line.startsWith("E")) {
      events.add(List.of(parts.get(1).strip().split("\\s+", -1)));
    }
  }

  private void mark(String key, String kindAndPlaces) {
    String places = kindAndPlaces.substring(kindAndPlaces.indexOf(' ') + 1);
    List<BitSet> pieces = new ArrayList<>();
    for (String piece : List.of(places.split(";", -1))) {
      String[] ends = piece.strip().split("\\s+", -1);
      try {
        pieces.add(text.inked(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
      } catch (NumberFormatException e) {
        return;
      }
    }
    marks.put(key, pieces);
  }

  private BratAttribution attribution(List<String> event) {
    BratAttribution found = new BratAttribution();
    for (String pair : event) {
      int colon = pair.indexOf(':');
      if (colon > 0) {
        role(pair.substring(0, colon))
            .ifPresent(
                role ->
                    marks
                        .getOrDefault(pair.substring(colon + 1), List.of())
                        .forEach(piece -> found.add(role, piece)));
      }
    }
    return found;
  }

  private static Optional<BratAttribution.Role> role(String name) {
    return switch (name.replaceAll("\\d+$", "").toLowerCase(Locale.ROOT)) {
      case "source" -> Optional.of(BratAttribution.Role.SOURCE);
      case "cue" -> Optional.of(BratAttribution.Role.CUE);
      case "content" -> Optional.of(BratAttribution.Role.CONTENT);
      default -> Optional.empty();
    };
  }
}
