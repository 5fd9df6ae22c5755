package hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.vocab.Hs;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ReifiedViewTest {
  private final Graph article = DossierGraph.of(Story.ofMany()).getGraph();
  private final Graph view = ReifiedView.of(article);

  @Test
  void claims_reify_what_they_speak_of() {
    assertThat(terms())
        .anyMatch(term -> term.contains("actor/ostland") && term.contains("#feels"))
        .anyMatch(term -> term.contains("actor/varda") && term.contains("#sendsTo"))
        .anyMatch(term -> term.contains("actor/lena-brandt") && term.contains("#says"));
  }

  @Test
  void nothing_that_is_reified_is_stated() {
    for (var property : List.of(Hs.FEELS, Hs.SAYS, Hs.SENDS, Hs.SENDS_TO, Hs.RECEIVES)) {
      assertThat(view.contains(Node.ANY, property.asNode(), Node.ANY)).isFalse();
    }
  }

  @Test
  void what_was_there_stays() {
    assertThat(view.size()).isEqualTo(article.size() + terms().size());
  }

  @Test
  void turtle_brings_it_back() {
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, view, Lang.TURTLE);
    Graph back = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(back);
    assertThat(back.isIsomorphicWith(view)).isTrue();
  }

  private List<String> terms() {
    return view.find(Node.ANY, RDF.reifies.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().toString())
        .toList();
  }
}
