package hearsay.extract.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Golden;
import hearsay.model.Polarity;
import hearsay.model.Quantity;
import hearsay.model.Reference;
import hearsay.model.Shipment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShipmentExtractorTest {
  @Test
  void a_buyer_receives_and_a_seller_sends() {
    Shipment shipment = found("Ustrania bought").getFirst();

    assertThat(words(shipment.sender())).isEqualTo("Morania");
    assertThat(words(shipment.recipient())).isEqualTo("Ustrania");
  }

  @Test
  void the_accused_sends() {
    assertThat(words(found("Morania accused").getFirst().sender())).isEqualTo("Belvania");
  }

  @Test
  void what_is_denied_is_affirmed_in_its_own_clause() {
    assertThat(found("Belvania denied"))
        .extracting(Shipment::polarity)
        .containsExactly(Polarity.POSITIVE);
  }

  @Test
  void what_was_never_sent_or_is_none_is_negative() {
    assertThat(found("Morania has never sent"))
        .extracting(Shipment::polarity)
        .containsExactly(Polarity.NEGATIVE);
    assertThat(found("Ustrania sent no oil"))
        .extracting(Shipment::polarity)
        .containsExactly(Polarity.NEGATIVE);
  }

  @Test
  void the_words_around_tell_how_far_it_has_come() {
    assertThat(status("Belvania has sent")).isEqualTo("hs:Delivered");
    assertThat(status("Morania is supplying")).isEqualTo("hs:Ongoing");
    assertThat(status("Velmora agreed")).isEqualTo("hs:Agreed");
    assertThat(status("Castellan asked")).isEqualTo("hs:Requested");
    assertThat(status("Ustrania may deliver")).isEqualTo("hs:Possible");
  }

  @Test
  void amounts_have_bounds() {
    assertThat(bounds("Belvania has sent more than")).isEqualTo("1000000..");
    assertThat(bounds("Morania is supplying")).isEqualTo("..300");
    assertThat(bounds("Between 40 and 60")).isEqualTo("40..60");
    assertThat(bounds("Castellan asked")).isEqualTo("200000..");
    assertThat(bounds("Morania has made about ten")).isEqualTo("10..10");
  }

  @Test
  void what_is_received_in_exchange_comes_from_the_other_side() {
    List<Shipment> barter = found("In exchange");

    assertThat(barter).hasSize(4);
    assertThat(barter.subList(1, 4))
        .allMatch(shipment -> words(shipment.sender()).equals("Ustrania"));
  }

  @Test
  void speeches_verdicts_messages_and_information_are_no_goods() {
    assertThat(found("Vesh gave")).isEmpty();
    assertThat(found("The court delivered")).isEmpty();
    assertThat(found("Marrec sent")).isEmpty();
    assertThat(found("The ministry provided")).isEmpty();
  }

  @Test
  void a_ban_or_a_question_tells_of_no_shipment() {
    assertThat(found("Velmora bans")).isEmpty();
    assertThat(found("Did Belvania")).isEmpty();
  }

  private static List<Shipment> found(String sentence) {
    return Golden.found("shipment", sentence).stream().map(Shipment.class::cast).toList();
  }

  private static String status(String sentence) {
    return found(sentence).getFirst().status();
  }

  private static String words(Optional<Reference> reference) {
    String text = Golden.article("shipment").text();
    return reference.map(one -> one.span().in(text)).orElse("");
  }

  private static String bounds(String sentence) {
    Quantity quantity = found(sentence).getFirst().quantity().orElseThrow();
    return number(quantity.min()) + ".." + number(quantity.max());
  }

  private static String number(Optional<Double> bound) {
    return bound.map("%.0f"::formatted).orElse("");
  }
}
