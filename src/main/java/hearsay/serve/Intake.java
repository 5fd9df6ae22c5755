package hearsay.serve;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.read.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;

/** Reads what was posted, and understands it. */
final class Intake {
  private static final int STEM = 60;
  private static final int DIGEST_BYTES = 8;

  private final ArticleReader reader = new ArticleReader();
  private final Pipeline pipeline;

  Intake(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The articles of one item; those without an address are known by title and text. */
  List<Article> read(Posted posted) {
    List<Article> articles =
        reader.read(posted.raw(), posted.options()).stream().map(Intake::known).toList();
    if (articles.isEmpty()) {
      throw HearsayException.of("%s holds no article.".formatted(posted.name()), "Send one.");
    }
    return articles;
  }

  /** Stands for the article and for all that decides what is understood of it. */
  String fingerprint(Article article) {
    return pipeline.fingerprint(article);
  }

  /** The graph of what the article tells. */
  Model graph(Article article) {
    return pipeline.graph(pipeline.understand(article));
  }

  private static Article known(Article article) {
    if (article.url().isPresent() || !article.id().startsWith(Posted.ORIGIN + "-")) {
      return article;
    }
    String title = article.title().orElse("");
    String id = slug(title) + "-" + digest(title + "\n" + article.text());
    return new Article(
        id,
        article.origin(),
        article.textStart(),
        article.url(),
        article.outlet(),
        article.title(),
        article.published(),
        article.text(),
        article.blocks());
  }

  private static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-", "");
    String cut = plain.substring(0, Math.min(plain.length(), STEM)).replaceAll("-$", "");
    return cut.isEmpty() ? Posted.ORIGIN : cut;
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
