package hearsay.explore;

import hearsay.store.Holdings;
import hearsay.store.Meanings;
import hearsay.store.Store;
import hearsay.store.Sweep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * The claims of a store, kept in memory as people look at them.
 *
 * <p>Every question sees the store as it is then: what has been written since the question before
 * is read first, article by article. Any number of threads may ask.
 */
public final class Explorer {
  private static final int CHUNK = 100;

  private final Store store;
  private final Meanings meanings;
  private volatile State state = State.EMPTY;
  private final CountDownLatch firstRefresh = new CountDownLatch(1);
  private volatile Progress progress = new Progress(0);

  /** Explores {@code store}, which is first read when the first question is asked. */
  public Explorer(Store store) {
    this.store = store;
    this.meanings = new Meanings(store);
  }

  /** Reads what there is to read, so that no question has to wait for it. */
  public void refresh() {
    try {
      Snapshot now = snapshot();
      now.overview(meanings);
      now.directory();
    } finally {
      firstRefresh.countDown();
    }
  }

  /**
   * The claims that {@code filter} lets through, the latest first.
   *
   * @throws hearsay.HearsayException when it names what the store does not know
   */
  public List<Card> claims(Filter filter) {
    return select(filter).entries().stream().map(Entry::card).toList();
  }

  /**
   * A SPARQL query that gives the same claims, for people to read and to change.
   *
   * @throws hearsay.HearsayException when the filter names what the store does not know
   */
  public String sparql(Filter filter) {
    return FilterQuery.of(filter, meanings, snapshot().thesaurus());
  }

  /**
   * The claims that {@code filter} lets through, in groups and counted.
   *
   * @throws hearsay.HearsayException when it names what the store does not know
   */
  public View view(Filter filter, Page page) {
    Snapshot now = snapshot();
    Selection selection = Selection.of(filter, now, meanings);
    List<Entry> entries = selection.entries();
    Overview overview =
        filter.equals(Filter.ALL) ? now.overview(meanings) : Overview.of(entries, now, selection);
    return new View(
        entries.size(),
        overview.assertions(),
        overview.articles(),
        overview.origins(),
        new Groups(now.thesaurus()).of(entries, page),
        overview.facets(),
        FilterQuery.of(filter, meanings, now.thesaurus()),
        filter.toQueryString());
  }

  /**
   * When the claims that {@code filter} lets through were published.
   *
   * @throws hearsay.HearsayException when it names what the store does not know
   */
  public Timeline timeline(Filter filter) {
    Snapshot now = snapshot();
    return Timeline.of(Selection.of(filter, now, meanings).entries(), now.thesaurus());
  }

  /** The articles of the store, by IRI, with how many claims each has. */
  public List<ListedArticle> articles() {
    return snapshot().articles().values().stream()
        .map(claims -> new ListedArticle(claims.article(), claims.entries().size()))
        .toList();
  }

  /** The article of that id or IRI, with its text; empty if the store does not hold it. */
  public Optional<ArticleText> article(String name) {
    return snapshot()
        .article(name)
        .flatMap(
            claims ->
                store
                    .article(claims.article().id())
                    .map(graph -> new ArticleTextReader(graph).read(claims)));
  }

  /** What someone may mean who has begun to write {@code text}, the likeliest first. */
  public List<Suggestion> complete(String text, int limit) {
    return snapshot().directory().beginning(text, limit);
  }

  /** What a search line asks for. */
  public List<Condition> understand(String line) {
    return new Understanding(snapshot().directory()).of(line);
  }

  private Selection select(Filter filter) {
    return Selection.of(filter, snapshot(), meanings);
  }

  private Snapshot snapshot() {
    State now = state;
    return now.version().equals(store.version()) ? now.snapshot() : reread();
  }

  private synchronized Snapshot reread() {
    String version = store.version();
    if (!state.version().equals(version)) {
      state = next(version);
    }
    return state.snapshot();
  }

  private State next(String version) {
    Holdings holdings = store.holdings();
    boolean knowsMore = !holdings.background().equals(state.background());
    Snapshot before =
        knowsMore ? new Snapshot(Map.of(), Thesaurus.of(store.background())) : state.snapshot();
    Map<String, ArticleClaims> now = new ConcurrentHashMap<>(before.articles());
    now.values()
        .removeIf(read -> !read.digest().equals(holdings.articles().get(read.article().id())));
    List<String> missing =
        holdings.articles().keySet().stream().filter(article -> !now.containsKey(article)).toList();
    read(missing, holdings, before.thesaurus(), now);
    return new State(version, holdings.background(), before.with(now));
  }

  private void read(
      List<String> articles,
      Holdings holdings,
      Thesaurus thesaurus,
      Map<String, ArticleClaims> now) {
    Progress reading = new Progress(articles.size());
    progress = reading;
    chunks(articles).parallelStream()
        .forEach(
            chunk ->
                Sweep.each(
                    store,
                    chunk,
                    (article, graph) -> {
                      String digest = holdings.articles().getOrDefault(article, "");
                      now.put(article, new ArticleIndexer(article, graph, thesaurus).read(digest));
                      reading.done().increment();
                    }));
  }

  private static List<List<String>> chunks(List<String> all) {
    return IntStream.iterate(0, start -> start < all.size(), start -> start + CHUNK)
        .mapToObj(start -> all.subList(start, Math.min(start + CHUNK, all.size())))
        .toList();
  }

  /**
   * How much of the store has been read, in percent: less than 100 only until the first {@link
   * #refresh} has ended, which others have begun or will begin, and not before {@code patience} has
   * passed.
   */
  public int percentRead(Duration patience) {
    try {
      return firstRefresh.await(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? 100
          : progress.percent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return progress.percent();
    }
  }

  /** A name of the store's state, another after every change. */
  public String version() {
    return store.version();
  }

  /** How far a reading is. */
  private record Progress(int all, LongAdder done) {
    Progress(int all) {
      this(all, new LongAdder());
    }

    int percent() {
      return all == 0 ? 0 : (int) Math.min(99, 100 * done.sum() / all);
    }
  }

  /** What has been read, and of which version of the store. */
  private record State(String version, Map<String, String> background, Snapshot snapshot) {
    static final State EMPTY =
        new State("never read", Map.of(), new Snapshot(Map.of(), Thesaurus.EMPTY));
  }
}
