package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoilerplateTest {
  private final Boilerplate boilerplate = new Boilerplate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also: Minister says that the harbour is open",
        "Read more… The minister and his terrifying dog",
        "READ MORE: Minister says no",
        "See also: All our articles on harbours",
        "Related",
        "Related: Vesh says that he is ill",
        "Don't miss…",
        "Support us with a one-time donation, or become a Patron!",
        "We’re bringing the voice of Morania to the world. Support us, or become a patron!",
        "We use your sign-up to provide content. You can unsubscribe at any time. More info",
        "We use cookies to make this page better.",
        "Sign up for our newsletter and get the tides in your inbox.",
        "Subscribe to the Durn Herald's newsletter here.",
        "Follow us on Twitter",
        "Follow Jorun Alvik on Twitter @jorunalvik.",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "Advertisement",
        "Source: with agencies",
        "Source: Read Full Article",
        "Read the original article on The Moranian Courier",
        "This article was originally published by The Moranian Courier.",
        "© 2024 Senn Telegraph. All rights reserved.",
        "Copyright 2024 Senn Telegraph",
        "FILE - Goran Vesh, the minister of defence, leaves a ship in Durn, June 3, 2024",
        "Photo: Jorun Alvik",
        "(Photo by Jorun Alvik/Durn Herald)",
        "Getty Images",
        "Leave a comment",
        "What do you think? Let us know in the comments.",
        "***",
      })
  void these_are_not_the_article(String line) {
    assertThat(boilerplate.kind(line)).contains(Block.Kind.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by Jorun Alvik in Durn; Editing by Bo Strand",
        "(Additional reporting by Jorun Alvik)",
        "Jorun Alvik in Durn contributed to this report.",
        "Published: 12 June 2024",
        "Some material for this report came from Reuters",
        "- 27,542",
      })
  void these_tell_who_wrote_it_or_when(String line) {
    assertThat(boilerplate.kind(line)).contains(Block.Kind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more books, the minister told the pupils of Durn.",
        "Related companies said that they were closing.",
        "Sources close to the minister said that he was ill.",
        "Source material was destroyed, the court found.",
        "Support us or leave us, he told the rebels.",
        "Advertisements for the navy were banned, an official said.",
        "Follow the money, the inspector advised.",
        "Sign up or go home, the sergeant shouted.",
        "Subscribers complained that the newspaper had lied.",
        "Photographs of the ship were published by the ministry, which denied everything.",
        "Donations from abroad are forbidden, the minister said.",
        "Comments by the minister caused anger in Durn.",
        "Share prices fell, said a trader.",
        "Files were burnt, according to two officials.",
        "Copyright should be abolished, the party demands.",
        "He contributed to the confusion, his critics say.",
        "The embassy did express concern that donors would have contributed to the rival campaign.",
        "More information was promised by the ministry.",
        "“Read also: a phrase that I hate,” said the editor.",
        "Cookies were served to the delegates, who said that they were stale.",
        "60.",
      })
  void these_are_sentences(String line) {
    assertThat(boilerplate.kind(line)).isEmpty();
  }
}
