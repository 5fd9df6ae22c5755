package hearsay.pipeline;

import hearsay.HearsayException;
import hearsay.annotate.Annotator;
import hearsay.extract.Extractor;
import hearsay.gazetteer.GazetteerReader;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Finding;
import hearsay.rdf.DossierGraph;
import hearsay.read.ArticleReader;
import hearsay.read.ReadOptions;
import hearsay.resolve.Resolver;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sys.JenaSystem;

/**
 * The stages from a file to a graph.
 *
 * <pre>
 * file -read-> Article -annotate-> AnnotatedArticle -extract-> findings -resolve-> Dossier -> Model
 * </pre>
 *
 * <p>What is costly to load is loaded when first needed. Safe to use from several threads.
 */
public final class Pipeline {
  private final ArticleReader reader = new ArticleReader();
  private final Lazy<Annotator> annotator;
  private final Lazy<List<Extractor>> extractors;
  private final Lazy<Resolver> resolver;
  private final int threads;
  private final Fingerprint program;

  private Pipeline(
      Lazy<Annotator> annotator,
      Lazy<List<Extractor>> extractors,
      Lazy<Resolver> resolver,
      int threads,
      Fingerprint program) {
    this.annotator = annotator;
    this.extractors = extractors;
    this.resolver = resolver;
    this.threads = threads;
    this.program = program;
  }

  /** The pipeline as Hearsay uses it, on all cores. */
  public static Pipeline standard(Supplier<Annotator> annotator) {
    return new Pipeline(
        Lazy.of(annotator),
        Lazy.of(Extractors::all),
        Lazy.of(() -> new Resolver(new GazetteerReader().read())),
        Runtime.getRuntime().availableProcessors(),
        Fingerprint.ofProgram());
  }

  /**
   * The same, which also knows the actors of these Turtle files.
   *
   * @throws HearsayException if one of the files is not right
   */
  public Pipeline knowing(List<Path> actors) {
    if (actors.isEmpty()) {
      return this;
    }
    GazetteerReader gazetteer = new GazetteerReader();
    gazetteer.readOnly(actors); // tells at once what is wrong with them
    return new Pipeline(
        annotator,
        extractors,
        Lazy.of(() -> new Resolver(gazetteer.read(actors))),
        threads,
        program.with(actors));
  }

  /** Begins to load all that is costly, side by side; the first article waits for it. */
  public void warmUp() {
    load(annotator);
    JenaSystem.init(); // here alone: two threads that begin with Jena's classes wait for each other
    load(extractors);
    load(resolver);
  }

  private static void load(Lazy<?> part) {
    Thread.ofPlatform()
        .daemon()
        .uncaughtExceptionHandler((thread, problem) -> {}) // the first article meets it again
        .start(part::get);
  }

  public Article read(Path file, ReadOptions options) {
    return reader.read(file, options);
  }

  public AnnotatedArticle annotate(Article article) {
    return annotator.get().annotate(article);
  }

  /** What an article with its grammar tells. */
  public Reading understand(AnnotatedArticle article) {
    List<Finding> findings =
        extractors.get().stream().flatMap(rule -> rule.extract(article).stream()).toList();
    return new Reading(article, findings, resolver.get().resolve(article, findings));
  }

  /** All stages up to the findings, of an article that was read. */
  public Reading understand(Article article) {
    return understand(annotate(article));
  }

  /** All stages up to the findings. */
  public Reading understand(Path file, ReadOptions options) {
    return understand(annotate(read(file, options)));
  }

  /** Tells whether this program would make the same of an article as another did. */
  public String fingerprint(Article article) {
    return program.of(article);
  }

  /** The graph of what was understood. */
  public Model graph(Reading reading) {
    return DossierGraph.of(reading.dossier());
  }

  /**
   * Does {@code work} to every input on all cores; {@code sink} gets the outcomes in this thread,
   * in the order of the inputs.
   *
   * @param inputs hands over one input after another; it is made to wait where too many are under
   *     way, so that there may be any number of them
   */
  public <I, T> void each(
      Consumer<Consumer<I>> inputs, Function<I, T> work, Consumer<Outcome<I, T>> sink) {
    JenaSystem.init();
    new Parallel(threads).each(inputs, input -> outcome(input, work), sink);
  }

  private static <I, T> Outcome<I, T> outcome(I input, Function<I, T> work) {
    try {
      return new Outcome.Done<>(input, work.apply(input));
    } catch (RuntimeException problem) {
      return new Outcome.Failed<>(input, problem);
    } catch (StackOverflowError tooDeep) {
      return new Outcome.Failed<>(
          input,
          HearsayException.of(
              "%s is nested deeper than anything that people write.".formatted(input),
              "Look into it; if it is an article, report it as a bug.",
              tooDeep));
    }
  }
}
