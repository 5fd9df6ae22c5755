package hearsay.store;

import hearsay.vocab.HsClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Whether a store holds whole articles and a text index that fits; used within a transaction. */
final class Audit {
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final TextIndexLucene text;

  Audit(DatasetGraph dataset, Ledger ledger, TextIndexLucene text) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.text = text;
  }

  /** What is wrong, a sentence each. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    List<Node> articles = ledger.articles();
    articles.stream()
        .filter(article -> !isWhole(article))
        .map("The graph of %s is not the one that was stored."::formatted)
        .forEach(problems::add);
    unlisted(articles).stream()
        .map("There are parts of %s, which was never stored."::formatted)
        .forEach(problems::add);
    if (!textFits()) {
      problems.add("The text index does not fit the articles.");
    }
    return problems;
  }

  private boolean isWhole(Node article) {
    return ledger.article(article).equals(Optional.of(Digest.of(dataset.getGraph(article))));
  }

  private Set<Node> unlisted(List<Node> articles) {
    Set<Node> unlisted = new HashSet<>();
    dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), HsClass.ARTICLE.asNode())
        .map(Quad::getGraph)
        .forEach(unlisted::add);
    articles.forEach(unlisted::remove);
    return unlisted;
  }

  private boolean textFits() {
    try {
      return TextContents.fit(text, dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
