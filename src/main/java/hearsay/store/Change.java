package hearsay.store;

/** What putting an article's graph into the store did. */
public enum Change {
  /** The store did not know the article. */
  NEW,
  /** The store holds just this graph already. */
  UNCHANGED,
  /** The article was known with another graph, which is gone. */
  REPLACED
}
