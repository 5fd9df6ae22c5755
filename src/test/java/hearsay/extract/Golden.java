package hearsay.extract;

import hearsay.Articles;
import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Finding;
import hearsay.model.Quantity;
import hearsay.model.Reference;
import hearsay.model.Sentence;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.pipeline.Extractors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The golden folders of rules for states of mind and shipments: one sentence a line, its grammar,
 * and what the rule of the folder's name finds in it.
 */
public final class Golden {
  static final Path FOLDERS = Path.of("src/test/resources/hearsay/extract/golden");

  private Golden() {}

  /** The article of the folder {@code rule}. */
  public static AnnotatedArticle article(String rule) {
    String text = read(FOLDERS.resolve(rule).resolve("article.txt"));
    return Conllu.read(
        Articles.ofLines(rule, text), read(FOLDERS.resolve(rule).resolve("article.conllu")));
  }

  /** The rule with this name. */
  static Extractor rule(String name) {
    return Extractors.all().stream()
        .filter(extractor -> extractor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What {@code rule} finds in the sentence of its folder that begins with {@code start}. */
  public static List<Finding> found(String rule, String start) {
    AnnotatedArticle article = article(rule);
    Sentence sentence =
        article.sentences().stream()
            .filter(one -> one.span().in(article.text()).startsWith(start))
            .findFirst()
            .orElseThrow();
    return rule(rule).extract(article).stream()
        .filter(finding -> sentence.span().contains(finding.evidence().span()))
        .toList();
  }

  /** Every sentence with its findings below it, each on a line. */
  static String described(String rule) {
    AnnotatedArticle article = article(rule);
    List<Finding> findings = rule(rule).extract(article);
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      out.append(sentence.span().in(article.text())).append('\n');
      findings.stream()
          .filter(finding -> sentence.span().contains(finding.evidence().span()))
          .forEach(f -> out.append("  ").append(described(article.text(), f)).append('\n'));
    }
    return out.toString();
  }

  private static String described(String text, Finding finding) {
    return switch (finding) {
      case Attribution attribution -> attribution.act();
      case StateOfMind state ->
          String.join(
              " | ",
              words(text, state.experiencer().map(Reference::span)),
              state.attitude(),
              words(text, state.expression()),
              words(text, state.target()),
              lower(state.polarity(), state.certainty(), state.tense()));
      case Shipment shipment ->
          String.join(
              " | ",
              words(text, shipment.sender().map(Reference::span))
                  + " > "
                  + words(text, shipment.recipient().map(Reference::span)),
              shipment.goods().in(text) + " " + shipment.goodsClass(),
              shipment.quantity().map(quantity -> amount(text, quantity)).orElse("-"),
              words(text, shipment.when()),
              words(text, shipment.carrier().map(Reference::span)),
              shipment.status() + " " + lower(shipment.polarity(), shipment.certainty()));
    };
  }

  private static String amount(String text, Quantity quantity) {
    return "%s [%s, %s] %s"
        .formatted(
            quantity.span().in(text),
            quantity.min().map(Golden::number).orElse("-"),
            quantity.max().map(Golden::number).orElse("-"),
            words(text, quantity.unit()));
  }

  private static String number(double value) {
    return "%.0f".formatted(value);
  }

  private static String words(String text, Optional<Span> span) {
    return span.map(one -> one.in(text)).orElse("-");
  }

  private static String words(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static String lower(Enum<?>... values) {
    return List.of(values).stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
