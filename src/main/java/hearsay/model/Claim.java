package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing of a dossier: who is behind it, and which assertions carry it.
 *
 * <p>Ids are IRIs minted from the article's id and character offsets, the same on every run.
 */
public sealed interface Claim permits Claim.Assertion, Claim.HeldState, Claim.Handover {
  String id();

  /**
   * One source commits itself to one content at one place in one article.
   *
   * @param source the actor's id
   * @param reading what it was read from; empty for the outlet's own voice
   * @param content the words, in pieces
   * @param about ids of the actors that the content names
   * @param via the id of the assertion that reports this one; empty for the outermost
   */
  record Assertion(
      String id,
      String source,
      Optional<String> addressee,
      Optional<Attribution> reading,
      List<Span> content,
      List<String> about,
      String speechAct,
      Polarity polarity,
      Certainty certainty,
      Optional<String> via)
      implements Claim {
    public Assertion {
      content = List.copyOf(content);
      about = List.copyOf(about);
    }
  }

  /**
   * A state of mind with its experiencer known.
   *
   * @param about ids of the actors that its target names
   * @param assertedBy ids of the assertions whose content it is
   */
  record HeldState(
      String id,
      Optional<String> experiencer,
      List<String> about,
      StateOfMind reading,
      List<String> assertedBy)
      implements Claim {
    public HeldState {
      about = List.copyOf(about);
      assertedBy = List.copyOf(assertedBy);
    }
  }

  /** A shipment with its parties known. */
  record Handover(
      String id,
      Optional<String> sender,
      Optional<String> recipient,
      Optional<String> carrier,
      Shipment reading,
      List<String> assertedBy)
      implements Claim {
    public Handover {
      assertedBy = List.copyOf(assertedBy);
    }
  }
}
