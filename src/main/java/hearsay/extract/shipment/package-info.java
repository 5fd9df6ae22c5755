/**
 * The rule that finds what one actor hands to another. Start at {@link
 * hearsay.extract.shipment.ShipmentExtractor}.
 *
 * <p>{@code Goods} finds what may be handed over, {@code Transfers} the words of handing over,
 * {@code Links} what belongs to which, {@code Parties} who gives and who gets.
 */
@NullMarked
package hearsay.extract.shipment;

import org.jspecify.annotations.NullMarked;
