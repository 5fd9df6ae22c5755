package hearsay.cli;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.read.Unread;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Names for files that stand beside other files: {@code report.conllu} for {@code report.txt}. */
final class Stems {
  private final Map<String, String> taken = new HashMap<>();

  /** The name of a file without its ending. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * The name for what is made of an article: that of its file, or its id where the file holds more.
   *
   * @throws HearsayException when another article has taken the name
   */
  String of(Unread unread, Article article) {
    String stem = unread.file().map(Stems::of).orElse(article.id());
    String other = taken.put(stem, unread.place());
    if (other != null) {
      throw HearsayException.of(
          "%s and %s would be written to the same name.".formatted(other, unread.place()),
          "Write them to different folders, one command each.");
    }
    return stem;
  }
}
