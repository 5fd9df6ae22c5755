package hearsay.store;

import hearsay.HearsayException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Runs queries as TDB2 does, but ends their paths in time.
 *
 * <p>ARQ follows <code>(!hs:via)+</code> from one thing to the next by calls within calls, and
 * looks at no limit meanwhile. When the stack overflows, it may do so in code that holds a lock of
 * the store for good, and nobody could read any more.
 */
final class Paths extends OpExecutorTDB2 {
  private Paths(ExecutionContext context) {
    super(context);
  }

  /** Has queries of {@code triples} run so. */
  static void end(DatasetGraph triples) {
    QC.setFactory(triples.getContext(), Paths::new);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph watched = new Watched(execCxt.getActiveGraph(), execCxt);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
  }

  /** A graph that looks, whenever it is asked, how long and how deep the query already is. */
  private static final class Watched extends GraphWrapper {
    /** The calls for some 300 steps of a path; they take a third of a thread's stack. */
    private static final int DEEPEST = 2_000;

    /** One step asks once at least, so that not many more steps than this go unseen. */
    private static final int EVERY = 50;

    private final ExecutionContext context;
    private int asked;

    Watched(Graph graph, ExecutionContext context) {
      super(graph);
      this.context = context;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      look();
      return super.find(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      look();
      return super.find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
      look();
      return super.contains(subject, predicate, object);
    }

    private void look() {
      if (context.getCancelSignal() != null && context.getCancelSignal().get()) {
        throw new QueryCancelledException();
      }
      asked++;
      if (asked % EVERY == 0 && isDeep()) {
        throw HearsayException.of(
            "A path of the query leads through too many things, one after another.",
            "Name the properties that it takes, as in hs:via+, in place of all but some.");
      }
    }

    private static boolean isDeep() {
      return StackWalker.getInstance().walk(calls -> calls.skip(DEEPEST).findFirst().isPresent());
    }
  }
}
