package hearsay.rdf;

import hearsay.vocab.Hs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * An article's graph with RDF 1.2 triple terms for what its claims speak of.
 *
 * <pre>
 * &lt;…/state/0-33> rdf:reifies &lt;&lt;( actor:ostland hs:feels hs:Worry )>> .
 * </pre>
 *
 * <p>A view for other tools, not for the store: nothing indexes the inside of a triple term.
 */
public final class ReifiedView {
  private ReifiedView() {}

  /** All triples of {@code article} and those that tell what its claims reify. */
  public static Graph of(Graph article) {
    Graph view = GraphMemFactory.createDefaultGraph();
    view.getPrefixMapping().setNsPrefixes(article.getPrefixMapping());
    view.getPrefixMapping().setNsPrefix("rdf", RDF.getURI());
    GraphUtil.addInto(view, article);
    reify(article, view, Hs.SOURCE, Hs.SAYS, Hs.CONTENT);
    reify(article, view, Hs.EXPERIENCER, Hs.FEELS, Hs.ATTITUDE);
    reify(article, view, Hs.SENDER, Hs.SENDS, Hs.GOODS);
    reify(article, view, Hs.SENDER, Hs.SENDS_TO, Hs.RECIPIENT);
    reify(article, view, Hs.RECIPIENT, Hs.RECEIVES, Hs.GOODS);
    return view;
  }

  /** A node with {@code who} and {@code what} reifies {@code who says what}. */
  private static void reify(Graph article, Graph view, Property who, Property says, Property what) {
    ExtendedIterator<Triple> claims = article.find(Node.ANY, who.asNode(), Node.ANY);
    claims.forEach(
        claim ->
            article
                .find(claim.getSubject(), what.asNode(), Node.ANY)
                .forEach(
                    content -> {
                      Node term =
                          NodeFactory.createTripleTerm(
                              claim.getObject(), says.asNode(), content.getObject());
                      view.add(claim.getSubject(), RDF.reifies.asNode(), term);
                    }));
  }
}
