package hearsay.resolve;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names of places and their people look like. */
final class PlaceNames {
  private static final Pattern GEOGRAPHIC =
      Pattern.compile("(Port|Cape|Fort|Mount|Lake|North|South|East|West|New) \\p{Lu}\\p{Ll}+");

  private static final Pattern TOWN_NAME = Pattern.compile("(Port|Cape|Fort|Mount|Lake) .*");

  private static final Pattern STATE_ENDING =
      Pattern.compile(".*([aeiou](n|l|r|s|v|b|d|m|t)ia|istan)");

  private PlaceNames() {}

  /** Whether a name of several words may be a place's: <i>Port Senn</i>. */
  static boolean isGeographic(String name) {
    return GEOGRAPHIC.matcher(name).matches();
  }

  /** The words that may be made of {@code state}: <i>velmoran</i>, <i>velmorans</i>. */
  static List<String> demonyms(String state) {
    if (state.length() < 4) {
      return List.of();
    }
    String stem = state.substring(0, state.length() - 1);
    List<String> singular =
        state.endsWith("a")
            ? List.of(state + "n", stem + "ian")
            : List.of(state + "ian", state + "ese", state + "i");
    return singular.stream().flatMap(word -> Stream.of(word, word + "s")).toList();
  }

  static boolean isTown(String name) {
    return TOWN_NAME.matcher(name).matches();
  }

  /** Whether {@code word}, in small letters, ends as the names of many states do. */
  static boolean soundsLikeState(String word) {
    return STATE_ENDING.matcher(word).matches();
  }
}
