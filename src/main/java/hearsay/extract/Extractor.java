package hearsay.extract;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import java.util.List;

/** A rule: a pure function from an article's grammar to findings. */
public interface Extractor {
  /** The rule's name, kept as evidence on every finding: {@code reported-speech}. */
  String name();

  /** What the rule finds; it never sees another rule's findings. */
  List<Finding> extract(AnnotatedArticle article);
}
