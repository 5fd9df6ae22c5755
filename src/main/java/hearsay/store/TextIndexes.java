package hearsay.store;

import hearsay.HearsayException;
import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The text index over what was said, the words it was read from, and labels.
 *
 * <p>In a query: {@code ?assertion text:query "ammunition"} looks into what was said, {@code
 * ?sentence text:query (nif:anchorOf "ammunition")} into the words of any place.
 */
final class TextIndexes {
  private static final String CONTENT = "content";

  private TextIndexes() {}

  static TextIndexLucene onDisk(Path folder) {
    try {
      return over(FSDirectory.open(folder));
    } catch (IOException e) {
      throw HearsayException.of(
          "The store's text index at %s cannot be opened.".formatted(folder),
          "Check who may write there, or load the articles again into another folder.",
          e);
    }
  }

  static TextIndexLucene inMemory() {
    return over(new ByteBuffersDirectory());
  }

  private static TextIndexLucene over(Directory directory) {
    EntityDefinition definition = new EntityDefinition("uri", CONTENT);
    definition.setGraphField("graph");
    definition.setUidField("uid"); // without it nothing can be deleted
    fields().forEach((predicate, field) -> definition.set(field, predicate));
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new EnglishAnalyzer());
    return new TextIndexLucene(directory, config);
  }

  private static Map<Node, String> fields() {
    return Map.of(
        Hs.CONTENT_TEXT.asNode(), CONTENT,
        Hs.CUE_TEXT.asNode(), "cue",
        Hs.EXPRESSION.asNode(), "expression",
        Hs.TARGET.asNode(), "target",
        Hs.GOODS_TEXT.asNode(), "goods",
        Nif.ANCHOR_OF.asNode(), "words",
        RDFS.label.asNode(), "label",
        SKOS.prefLabel.asNode(), "label");
  }
}
