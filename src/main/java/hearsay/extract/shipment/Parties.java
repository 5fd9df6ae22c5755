package hearsay.extract.shipment;

import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sends, receives and carries, and from where to where.
 *
 * @param origin a place that is no actor
 * @param destination a place that is no actor
 */
record Parties(
    Optional<Token> sender,
    Optional<Token> recipient,
    Optional<Token> carrier,
    Optional<Span> origin,
    Optional<Span> destination) {

  /** Those who send, receive and carry, as far as they are known. */
  List<Token> named() {
    return Stream.of(sender, recipient, carrier).flatMap(Optional::stream).toList();
  }

  /** Nobody sends to themselves: of two that are one, the recipient is wrong. */
  Parties distinct() {
    return sender.isPresent() && sender.equals(recipient)
        ? new Parties(sender, Optional.empty(), carrier, origin, destination)
        : this;
  }
}
