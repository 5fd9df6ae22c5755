package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void what_can_be_read_stays() {
    assertThat(Plain.line("Zoë \"Z\" <O'Hara> & 漢字 😀 e\u0301"))
        .isEqualTo("Zoë \"Z\" <O'Hara> & 漢字 😀 e\u0301");
  }

  @Test
  void white_space_is_even() {
    assertThat(Plain.line(" one\t\r\n two\u00a0\u2028three ")).isEqualTo("one two three");
  }

  @Test
  void what_xml_has_no_place_for_is_replaced() {
    assertThat(Plain.line("a\u0000b\u001bc\ud83dd\ude00e\uffff")).isEqualTo("a�b�c�d�e�");
  }
}
