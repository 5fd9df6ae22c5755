package hearsay.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article as it was read, with what it tells and where.
 *
 * @param readFrom the file or the address that it was read from
 * @param claims in the order of the text
 */
public record ArticleText(
    Card.Origin article, Optional<String> readFrom, String text, List<Placed> claims) {
  public ArticleText {
    claims = List.copyOf(claims);
  }

  /**
   * A claim with the places of its parts: from the start to before the end, in UTF-16 units.
   *
   * @param spans of source, cue, content and addressee
   * @param content of the parts of the state of mind or the shipment
   */
  public record Placed(
      Card card, Map<String, List<List<Integer>>> spans, Map<String, List<List<Integer>>> content) {
    public Placed {
      spans = Map.copyOf(spans);
      content = Map.copyOf(content);
    }
  }
}
