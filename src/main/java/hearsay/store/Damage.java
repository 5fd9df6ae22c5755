package hearsay.store;

import hearsay.HearsayException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Tells of a store that turns out to be damaged while it is read or written. That is known by who
 * could not go on: the code that reads blocks and nodes from the files.
 *
 * @param store none where the store is in memory
 */
record Damage(Optional<Path> store) {
  private static final List<String> TRIPLES =
      List.of(
          "org.apache.jena.dboe.base.",
          "org.apache.jena.dboe.index.",
          "org.apache.jena.dboe.trans.",
          "org.apache.jena.tdb2.lib.",
          "org.apache.jena.tdb2.store.",
          "org.apache.thrift.");
  private static final List<String> TEXT =
      List.of("org.apache.lucene.codecs.", "org.apache.lucene.index.", "org.apache.lucene.store.");
  private static final List<String> PLATFORM = List.of("java.", "jdk.", "sun.");

  /** What to throw in place of a problem: itself, if it tells of no damage. */
  RuntimeException explained(RuntimeException problem) {
    if (problem instanceof HearsayException
        || store.isEmpty()
        || causes(problem, Damage::isOrderly)) {
      return problem;
    }
    if (causes(problem, cause -> isThrownBy(TEXT, cause))) {
      return Trouble.damagedText(store.get(), problem);
    }
    if (causes(problem, cause -> isThrownBy(TRIPLES, cause))) {
      return Trouble.damagedWithin(store.get(), problem);
    }
    return problem;
  }

  /** Whether the problem or one of its causes is like that. */
  private static boolean causes(Throwable problem, Predicate<Throwable> like) {
    return Stream.<Throwable>iterate(problem, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(like);
  }

  private static boolean isOrderly(Throwable problem) {
    return problem instanceof QueryCancelledException || problem instanceof AlreadyClosedException;
  }

  private static boolean isThrownBy(List<String> readers, Throwable problem) {
    return Stream.of(problem.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(thrower -> PLATFORM.stream().noneMatch(thrower::startsWith))
        .findFirst()
        .filter(thrower -> readers.stream().anyMatch(thrower::startsWith))
        .isPresent();
  }
}
