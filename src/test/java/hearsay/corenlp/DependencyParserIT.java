package hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import hearsay.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DependencyParserIT {
  @Test
  void its_trees_are_those_of_corenlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,depparse");
    StanfordCoreNLP corenlp = new StanfordCoreNLP(properties);
    DependencyParser parser = DependencyParser.load();
    Examples.all()
        .forEach(
            example -> {
              Annotation annotation = new Annotation(example.text());
              corenlp.annotate(annotation);
              for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
                assertThat(described(parser.parse(words)))
                    .as(sentence.toString())
                    .isEqualTo(described(sentence, words.size()));
              }
            });
  }

  private static List<String> described(DependencyParser.Parse parse) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parse.heads().length; i++) {
      words.add(parse.heads()[i] + " " + parse.relations()[i]);
    }
    return words;
  }

  private static List<String> described(CoreMap sentence, int size) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<String> words = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      IndexedWord word = graph.getNodeByIndex(i);
      List<SemanticGraphEdge> edges = graph.getIncomingEdgesSorted(word);
      words.add(
          edges.isEmpty()
              ? "-1 root"
              : edges.getFirst().getGovernor().index() - 1 + " " + edges.getFirst().getRelation());
    }
    return words;
  }
}
