package hearsay.serve;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that queries from elsewhere may call: not those that sleep, print, or tell how the
 * program is set up, and no class of the program by its name.
 */
final class KnownFunctions extends FunctionRegistry {
  private static final Set<String> KEPT_OUT = Set.of("wait", "print", "context");

  KnownFunctions() {
    FunctionRegistry standard = FunctionRegistry.get();
    standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
  }

  @Override
  public @Nullable FunctionFactory get(String name) {
    return isKeptOut(name) ? null : super.get(name);
  }

  private static boolean isKeptOut(String name) {
    return name.startsWith("java:") || KEPT_OUT.contains(name.substring(name.lastIndexOf('#') + 1));
  }
}
