package hearsay;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom. Change the table and the code in one commit, with the reason. */
class ArchitectureTest {
  /** Rows name packages above them and libraries; every package may use the JDK and the root. */
  private static final String TABLE =
      """
      model               | nothing
      vocab               | jena
      lexicon             | model
      grammar             | model, lexicon
      gazetteer           | model, vocab, lexicon, jena, gson
      read                | model, chardet, compress, gson, jsoup, jwarc, readability
      annotate            | model
      corenlp             | model, annotate, stanford
      extract             | model, lexicon, grammar
      extract.attribution | model, lexicon, grammar, extract
      extract.mind        | model, lexicon, grammar, extract
      extract.shipment    | model, lexicon, grammar, extract
      resolve             | model, lexicon, grammar
      rdf                 | model, vocab, jena
      store               | vocab, jena, lucene, difflib
      link                | store, vocab, jena, lucene
      explore             | lexicon, store, vocab, jena
      export              | store, explore, model, vocab, rdf, jena, gson, csv
      evaluate            | model, gson
      pipeline            | model, lexicon, gazetteer, read, annotate, extract, extract.attribution, extract.mind, extract.shipment, resolve, rdf, store, link, jena
      serve               | model, vocab, store, link, explore, export, read, annotate, pipeline, jena, fuseki, gson, jetty, micrometer, servlet
      cli                 | any, picocli, progressbar, jena, gson
      """;

  /** The libraries of the table; the longest prefix wins. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("csv", "org.apache.commons.csv"),
          Map.entry("difflib", "com.github.difflib"),
          Map.entry("chardet", "org.mozilla.universalchardet"),
          Map.entry("compress", "org.apache.commons.compress"),
          Map.entry("fuseki", "org.apache.jena.fuseki"),
          Map.entry("gson", "com.google.gson"),
          Map.entry("jena", "org.apache.jena"),
          Map.entry("jetty", "org.eclipse.jetty"),
          Map.entry("jsoup", "org.jsoup"),
          Map.entry("jwarc", "org.netpreserve.jwarc"),
          Map.entry("lucene", "org.apache.lucene"),
          Map.entry("micrometer", "io.micrometer"),
          Map.entry("picocli", "picocli"),
          Map.entry("progressbar", "me.tongfei.progressbar"),
          Map.entry("readability", "net.dankito.readability4j"),
          Map.entry("servlet", "jakarta.servlet"),
          Map.entry("stanford", "edu.stanford"));

  private static final Set<String> ALWAYS =
      Set.of("java", "javax.crypto", "javax.xml", "org.jspecify.annotations");

  private final Map<String, Set<String>> rows = rows();
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hearsay");

  @Test
  void a_package_uses_only_what_its_row_names() {
    Set<String> breaches =
        dependencies()
            .filter(dependency -> !isAllowed(dependency))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));
    assertThat(breaches).isEmpty();
  }

  @Test
  void a_row_names_only_libraries_and_rows_above() {
    Set<String> known = new TreeSet<>(LIBRARIES.keySet());
    known.addAll(List.of("nothing", "any"));
    rows.forEach(
        (name, allowed) -> {
          assertThat(known).as(name).containsAll(allowed);
          known.add(name);
        });
  }

  @Test
  void every_package_has_a_row() {
    assertThat(classes.stream().map(ArchitectureTest::row).filter(name -> !name.isEmpty()))
        .isNotEmpty()
        .isSubsetOf(rows.keySet());
  }

  @Test
  void only_main_ends_the_program() {
    assertThat(
            classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(System.class))
                .filter(call -> call.getName().equals("exit"))
                .map(call -> call.getOriginOwner().getName()))
        .containsExactly("hearsay.Hearsay");
  }

  private Stream<Dependency> dependencies() {
    return classes.stream()
        .filter(type -> !type.isEquivalentTo(Hearsay.class))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private boolean isAllowed(Dependency dependency) {
    JavaClass user = dependency.getOriginClass();
    JavaClass used = dependency.getTargetClass().getBaseComponentType();
    if (used.isEquivalentTo(Hearsay.class)) {
      return false;
    }
    if (used.isPrimitive() || ALWAYS.stream().anyMatch(prefix -> isIn(used, prefix))) {
      return true;
    }
    Set<String> allowed = rows.getOrDefault(row(user), Set.of());
    if (isIn(used, "hearsay")) {
      String name = row(used);
      return name.isEmpty()
          || name.equals(row(user))
          || allowed.contains(name)
          || allowed.contains("any");
    }
    return library(used).map(allowed::contains).findFirst().orElse(false);
  }

  /** The library that a class is of; empty for one that the table does not know. */
  private static Stream<String> library(JavaClass type) {
    return LIBRARIES.entrySet().stream()
        .filter(library -> isIn(type, library.getValue()))
        .sorted((a, b) -> b.getValue().length() - a.getValue().length())
        .map(Map.Entry::getKey)
        .limit(1);
  }

  private static boolean isIn(JavaClass type, String prefix) {
    return type.getPackageName().equals(prefix) || type.getPackageName().startsWith(prefix + ".");
  }

  /** The package below {@code hearsay} that a class is in; empty for the root itself. */
  private static String row(JavaClass type) {
    String name = type.getPackageName();
    return name.equals("hearsay") ? "" : name.substring("hearsay.".length());
  }

  private static Map<String, Set<String>> rows() {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    TABLE
        .lines()
        .map(line -> line.split("\\|", 2))
        .forEach(
            row ->
                rows.put(
                    row[0].strip(),
                    new TreeSet<>(
                        Arrays.stream(row[1].split(",", -1)).map(String::strip).toList())));
    return rows;
  }
}
