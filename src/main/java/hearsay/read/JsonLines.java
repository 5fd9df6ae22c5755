package hearsay.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hearsay.HearsayException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads one JSON object a line; a line that is none spoils no other. */
final class JsonLines {
  /** By then the first line has ended, or it is taken for a whole document. */
  private static final int FIRST = 1 << 20;

  private static final Pattern OPENED = Pattern.compile("\\s*\\{\\s*\"[^\\n]*[^\\s\\[{,:]\\s*");

  private final Place place;
  private final Consumer<Unread> problems;

  JsonLines(Place place, Consumer<Unread> problems) {
    this.place = place;
    this.problems = problems;
  }

  /**
   * Whether the first line is an object and not all there is, or was one before it was spoilt, as
   * the next shows; nothing is read by asking.
   */
  static boolean are(BufferedReader characters) throws IOException {
    characters.mark(FIRST);
    Optional<String> first = filled(characters, FIRST / 2);
    boolean whole = first.flatMap(JsonLines::object).isPresent();
    boolean more =
        whole
            ? characters.read() >= 0
            : first.filter(JsonLines::isSpoilt).isPresent()
                && filled(characters, FIRST / 4).flatMap(JsonLines::object).isPresent();
    characters.reset();
    return more;
  }

  /** Whether a line that is no object opens one and is no beginning of a longer document. */
  private static boolean isSpoilt(String line) {
    return OPENED.matcher(line).matches();
  }

  /** The next line that is not blank; empty if there is none, or none that is so short. */
  private static Optional<String> filled(BufferedReader characters, int most) throws IOException {
    Optional<String> line = line(characters, most);
    int left = most - line.map(String::length).orElse(0);
    while (line.filter(String::isBlank).isPresent() && left > 0) {
      line = line(characters, left);
      left -= line.map(String::length).orElse(0) + 1;
    }
    return line;
  }

  /** A line; empty if there is none, or none that is so short. */
  private static Optional<String> line(BufferedReader characters, int most) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = characters.read();
    boolean any = c >= 0;
    while (c >= 0 && c != '\n' && line.length() < most) {
      line.append((char) c);
      c = characters.read();
    }
    return any && line.length() < most ? Optional.of(line.toString()) : Optional.empty();
  }

  private static Optional<JsonObject> object(String line) {
    try {
      JsonElement element = JsonParser.parseString(line);
      return element instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Hands over the object of every line with the line's number. */
  void read(BufferedReader characters, Sink sink) throws IOException {
    int number = 0;
    for (int next = peek(characters); next >= 0; next = peek(characters)) {
      number++;
      Place here = place.at(Integer.toString(number));
      Optional<String> line = line(characters, Content.LARGEST);
      if (line.isEmpty()) {
        problems.accept(Unread.broken(here, Content.tooLarge(here)));
        skipLine(characters);
      } else if (!line.get().isBlank()) {
        offer(line.get(), here, sink);
      }
    }
  }

  private void offer(String line, Place here, Sink sink) {
    object(line)
        .ifPresentOrElse(
            object -> sink.take(object, here),
            () ->
                problems.accept(
                    Unread.broken(
                        here,
                        HearsayException.of(
                            "%s is no JSON object.".formatted(here.shown()),
                            "Mend the line, or take it out."))));
  }

  private static int peek(BufferedReader characters) throws IOException {
    characters.mark(1);
    int next = characters.read();
    characters.reset();
    return next;
  }

  private static void skipLine(BufferedReader characters) throws IOException {
    int c = characters.read();
    while (c >= 0 && c != '\n') {
      c = characters.read();
    }
  }

  /** Takes an object. */
  interface Sink {
    void take(JsonObject object, Place place);
  }
}
