package hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

/** Word lists, queries and rules name only terms that the ontology defines. */
class TermsInUseTest {
  private static final Pattern TERM = Pattern.compile("(?<![\\w/])hs:([A-Za-z]\\w*)");

  private final Set<String> defined = defined();

  @Test
  void word_lists_name_only_terms_of_the_ontology() throws IOException {
    assertThat(undefined(Path.of("src/main/resources"), ".tsv")).isEmpty();
  }

  @Test
  void queries_name_only_terms_of_the_ontology() throws IOException {
    assertThat(undefined(Path.of("queries"), ".rq")).isEmpty();
  }

  @Test
  void code_names_only_terms_of_the_ontology() throws IOException {
    assertThat(undefined(Path.of("src/main/java"), ".java")).isEmpty();
  }

  @Test
  void the_ontologys_own_files_name_only_its_terms() throws IOException {
    assertThat(undefined(Path.of("ontology"), ".ttl")).isEmpty();
  }

  private Set<String> undefined(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    Set<String> undefined = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        TERM.matcher(Files.readString(file))
            .results()
            .filter(term -> !defined.contains(term.group(1)))
            .forEach(term -> undefined.add(file + ": " + term.group()));
      }
    }
    return undefined;
  }

  private static Set<String> defined() {
    Model all = Ontology.terms().add(Ontology.schemes());
    return all
        .listSubjects()
        .filterKeep(term -> term.getURI().startsWith(Hs.NAMESPACE))
        .mapWith(term -> term.getURI().substring(Hs.NAMESPACE.length()))
        .toList()
        .stream()
        .collect(Collectors.toSet());
  }
}
