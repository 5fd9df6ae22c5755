package hearsay.resolve;

import hearsay.model.Article;
import hearsay.model.Span;
import java.util.HashSet;
import java.util.Set;

/** Mints the IRIs of an article's claims from their kind and place, each only once. */
final class Iris {
  private final String article;
  private final Set<String> taken = new HashSet<>();

  Iris(Article article) {
    this.article = article.iri();
  }

  /** {@code article/kind/start-end}, with {@code -2} and so on where that is taken. */
  String mint(String kind, Span span) {
    String base = "%s/%s/%d-%d".formatted(article, kind, span.start(), span.end());
    String iri = base;
    for (int number = 2; !taken.add(iri); number++) {
      iri = base + "-" + number;
    }
    return iri;
  }
}
