package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecodingTest {
  private static final String ENGLISH = "The mayor said: “It is open – at last.” The café is, too.";
  private static final String RUSSIAN =
      "Мэр города сказал в понедельник, что порт снова открыт после трёх недель ремонта.";

  private static String decode(String text, String charset) {
    return Decoding.decode(text.getBytes(Charset.forName(charset)), "").text();
  }

  @Test
  void unmarked_bytes_are_known_by_their_looks() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
      assertThat(decode(ENGLISH, charset)).as(charset).isEqualTo(ENGLISH);
    }
    for (String charset : new String[] {"UTF-8", "windows-1251", "KOI8-R"}) {
      assertThat(decode(RUSSIAN, charset)).as(charset).isEqualTo(RUSSIAN);
    }
  }

  @Test
  void what_is_declared_is_believed_unless_the_bytes_are_utf_8() {
    byte[] latin = "Größe und mehr".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoding.decode(latin, "text/html; charset=iso-8859-1").text())
        .isEqualTo("Größe und mehr");
    String page = "<meta charset=\"iso-8859-2\"><p>Łódź";
    assertThat(decode(page, "iso-8859-2")).isEqualTo(page);
    byte[] utf8 = page.getBytes(StandardCharsets.UTF_8);
    assertThat(Decoding.decode(utf8, "text/html; charset=iso-8859-1").text()).isEqualTo(page);
    assertThat(Decoding.decode(latin, "text/html; charset=nonsense").text())
        .isEqualTo("Größe und mehr");
  }

  @Test
  void a_stray_byte_does_not_spoil_the_rest() {
    byte[] good = (ENGLISH + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[good.length + 1];
    System.arraycopy(good, 0, bytes, 0, good.length);
    bytes[good.length] = (byte) 0x92;
    assertThat(Decoding.decode(bytes, "").text()).isEqualTo(ENGLISH + RUSSIAN + "’");
  }

  @Test
  void what_was_mended_is_told() {
    assertThat(repairs("The café is open. – It’s late.", "UTF-8")).isEmpty();
    assertThat(repairs("The café is open.", "windows-1252"))
        .containsExactly("read as windows-1252, which is a guess");
    byte[] stray = "“Söng”\n\n“Söng”\n\nIt_s “late” and “long”.".getBytes(StandardCharsets.UTF_8);
    stray[new String(stray, StandardCharsets.ISO_8859_1).indexOf('_')] = (byte) 0x92;
    assertThat(Decoding.decode(stray, "").repairs())
        .containsExactly("1 byte is no UTF-8 and taken for windows-1252, from line 5 on");
    assertThat(Repairs.of("itâ€™s â€œopenâ€\uFFFD, â and Ã are letters\u0001"))
        .containsExactly(
            "3 characters that had been encoded twice were decoded",
            "1 character without a look was taken out");
    assertThat(Repairs.lost("The ma\uFFFDor said so."))
        .containsExactly(
            "1 character of its text cannot be read, the first in “The ma\uFFFDor said so.”");
  }

  private static List<String> repairs(String text, String charset) {
    return Decoding.decode(text.getBytes(Charset.forName(charset)), "").repairs();
  }

  @Test
  void long_texts_come_out_whole_wherever_they_are_cut() {
    String text = "x" + "€𝄞é".repeat(20_000);
    assertThat(Decoding.decode(text.getBytes(StandardCharsets.UTF_8), "").text()).isEqualTo(text);
  }

  @Test
  void what_was_encoded_twice_is_decoded_twice() {
    String once = "It’s “open” – the café, said Ms. Núñez… 5 € £3";
    String twice =
        new String(once.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertThat(Mending.mend(twice)).isEqualTo(once);
    assertThat(Mending.mend(ENGLISH + RUSSIAN)).isEqualTo(ENGLISH + RUSSIAN);
    assertThat(Mending.mend("Â and Ã are letters, «ÂGE» too, â is one."))
        .contains("Â and Ã", "«ÂGE»");
  }

  @Test
  void controls_and_halves_of_characters_do_no_harm_and_move_nothing() {
    assertThat(Mending.mend("a\0b\u0001c\uD800d\uDC00")).isEqualTo("a b c\uFFFDd\uFFFD");
    assertThat(Mending.mend("𝄞\n\t")).isEqualTo("𝄞\n\t");
  }
}
