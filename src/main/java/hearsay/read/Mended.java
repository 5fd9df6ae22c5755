package hearsay.read;

import hearsay.model.Article;
import java.util.List;

/**
 * An article, and what had to be mended of its characters, or could not be.
 *
 * @param repairs one for each kind of harm, for people: <i>read as windows-1252, which is a
 *     guess</i>
 */
public record Mended(Article article, List<String> repairs) {
  public Mended {
    repairs = List.copyOf(repairs);
  }
}
