package hearsay.read;

import java.util.List;

/** The characters that bytes were read as, and what was to be mended. */
record Decoded(String text, List<String> repairs) {
  Decoded {
    repairs = List.copyOf(repairs);
  }
}
