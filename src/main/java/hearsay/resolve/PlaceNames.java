package hearsay.resolve;

import java.util.regex.Pattern;

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

  /** Whether {@code adjective} may be made of {@code state}: <i>velmoran</i> of <i>velmora</i>. */
  static boolean isDemonymOf(String adjective, String state) {
    if (state.length() < 4 || adjective.length() <= state.length() - 1) {
      return false;
    }
    String singular =
        adjective.endsWith("s") ? adjective.substring(0, adjective.length() - 1) : adjective;
    String stem = state.substring(0, state.length() - 1);
    return state.endsWith("a")
        ? singular.equals(state + "n") || singular.equals(stem + "ian")
        : singular.equals(state + "ian")
            || singular.equals(state + "ese")
            || singular.equals(state + "i");
  }

  static boolean isTown(String name) {
    return TOWN_NAME.matcher(name).matches();
  }

  /** Whether {@code word}, in small letters, ends as the names of many states do. */
  static boolean soundsLikeState(String word) {
    return STATE_ENDING.matcher(word).matches();
  }
}
