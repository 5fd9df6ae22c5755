package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.HearsayException;
import hearsay.explore.Filter;
import hearsay.read.Intake;
import hearsay.read.Unread;
import hearsay.store.Store;
import hearsay.vocab.Hs;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a store that need no language model. */
class StoreCommandsTest {
  private static final String ARTICLE = "https://w3id.org/hearsay/article/shells-00000000";

  private final Console console = new Console();

  @TempDir static Path folder;
  private static String db;

  @BeforeAll
  static void storeTheArticleAboutShells() {
    db = stored("db");
  }

  private static String stored(String name) {
    String db = folder.resolve(name).toString();
    try (Store store = Store.openOrCreate(Path.of(db))) {
      store.put(ARTICLE, article());
    }
    return db;
  }

  private static Model article() {
    return RDFDataMgr.loadModel(
        StoreCommandsTest.class.getResource("/hearsay/export/article.ttl").toString());
  }

  @Test
  void any_sparql_is_answered_from_standard_input_as_csv() {
    console.type("SELECT ?words { ?a hs:contentText ?words } ORDER BY ?words");
    assertThat(console.run("query", "-", "--db", db)).isZero();
    assertThat(console.out().lines())
        .containsExactly(
            "words",
            "\"that Westland had sent 1,200 shells to Norrland\"",
            "which worries Norrland");
  }

  @Test
  void a_query_in_a_file_is_answered_as_a_table() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(file, "SELECT ?words { ?a hs:expression ?words }");
    assertThat(console.run("query", file.toString(), "--db", db, "--format", "table")).isZero();
    assertThat(console.out()).contains("words\n", "worries\n");
  }

  @Test
  void a_constructed_graph_is_written_as_turtle() {
    console.type("CONSTRUCT { ?a hs:says ?b } { ?a hs:source ?b }");
    assertThat(console.run("query", "-", "--db", db)).isZero();
    assertThat(console.out()).contains("hs:says", "actor:ada-orne");
  }

  @Test
  void what_is_no_sparql_is_the_users_error() {
    console.type("SELECT everything");
    assertThat(console.run("query", "-", "--db", db)).isEqualTo(2);
    assertThat(console.err()).startsWith("hearsay: standard input is no SPARQL query");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void an_unknown_saved_query_is_the_users_error() {
    assertThat(console.run("query", "no-such", "--db", db)).isEqualTo(2);
    assertThat(console.err()).contains("There is no saved query 'no-such'", "Use one of");
  }

  @Test
  void a_saved_query_takes_values_for_its_parameters() {
    assertThat(console.run("query", "actors", "-p", "actor=Ada Orne", "--db", db)).isZero();
    assertThat(console.out().lines()).hasSize(2).last().asString().startsWith("Ada Orne,person,1,");
  }

  @Test
  void an_unknown_parameter_is_the_users_error() {
    assertThat(console.run("query", "said-by", "-p", "colour=red", "--db", db)).isEqualTo(2);
    assertThat(console.err()).contains("no parameter 'colour'", "source");
    assertThat(console.run("query", "said-by", "-p", "colour", "--db", db)).isEqualTo(2);
    assertThat(console.err()).contains("colour", "hearsay query --help");
  }

  @Test
  void parameters_are_for_saved_queries() {
    console.type("ASK {}");
    assertThat(console.run("query", "-", "-p", "source=Ada", "--db", db)).isEqualTo(2);
    assertThat(console.err()).contains("-p");
  }

  @Test
  void an_unknown_format_is_the_users_error() {
    console.type("ASK {}");
    assertThat(console.run("query", "-", "--db", db, "--format", "png")).isEqualTo(2);
    assertThat(console.err()).contains("'png'", "csv");
    assertThat(console.run("export", "--db", db, "--format", "png")).isEqualTo(2);
    assertThat(console.err()).contains("'png'", "trig");
  }

  @Test
  void a_store_that_is_not_there_is_the_users_error() {
    assertThat(console.run("stats", "--db", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(console.err()).startsWith("hearsay: ").contains("none");
  }

  @Test
  void actors_that_cannot_be_read_are_the_users_error() throws IOException {
    assertThat(actors("none.ttl")).contains("none.ttl cannot be read");
    Files.writeString(folder.resolve("broken.ttl"), "actor:x a hs:State");
    assertThat(actors("broken.ttl")).contains("broken.ttl is not well-formed Turtle");
    Files.writeString(folder.resolve("empty.ttl"), "# nobody\n");
    assertThat(actors("empty.ttl")).contains("names no actor", "examples/actors.ttl");
    String high = "<urn:x> <https://w3id.org/hearsay/ns#prominence> \"high\" .";
    Files.writeString(folder.resolve("high.ttl"), high);
    assertThat(actors("high.ttl")).contains("prominence of urn:x cannot be \"high\"");
  }

  private String actors(String file) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), "Nobody said a word.\n");
    String unused = folder.resolve("unused").toString();
    String actors = folder.resolve(file).toString();
    assertThat(console.run("load", article.toString(), "--actors", actors, "--db", unused))
        .isEqualTo(2);
    assertThat(Path.of(unused)).doesNotExist();
    return console.err();
  }

  @Test
  void what_makes_no_sense_is_told_in_plain_words() {
    assertThat(misuse("load", "x.txt", "--published", "soon")).contains("'soon' is no date");
    assertThat(misuse("load", "pom.xml", "--url", "here")).contains("'here'", "no address");
    assertThat(misuse("serve", "--port", "99999", "--db", db)).contains("no port 99999");
    assertThat(misuse("bench", "pom.xml", "--seconds", "-5")).contains("--seconds is -5");
    assertThat(misuse("query", "none.rq", "--db", db)).contains("there is no such file");
    assertThat(misuse("remove", "", "--db", db)).contains("no article ''");
    assertThat(misuse("gazetteer", "none")).contains("none is no folder");
  }

  @Test
  void a_query_that_calls_another_service_is_the_users_error() {
    console.type("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
    assertThat(misuse("query", "-", "--db", db)).contains("SERVICE");
  }

  private String misuse(String... args) {
    assertThat(console.run(args)).as(console.err()).isEqualTo(2);
    return console.err();
  }

  @Test
  void stats_count() {
    assertThat(console.run("stats", "--db", db)).isZero();
    assertThat(console.out()).containsPattern("assertions +2\n").containsPattern("shipments +1\n");
  }

  @Test
  void an_export_is_written_to_standard_output() {
    assertThat(console.run("export", "--db", db, "--format", "nq")).isZero();
    assertThat(console.out()).contains("<" + ARTICLE + "> .\n");
  }

  @Test
  void an_export_of_findings_is_one_json_object_a_line() throws IOException {
    Path file = folder.resolve("findings.jsonl");
    assertThat(console.run("export", "--db", db, "--format", "jsonl", "-o", file.toString()))
        .isZero();
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void an_export_takes_every_filter_as_an_option() {
    assertThat(console.run("export", "--help")).isZero();
    assertThat(console.out()).contains(Filter.NAMES.stream().map("--%s="::formatted).toList());
  }

  @Test
  void an_export_of_a_network_is_filtered() {
    String[] sent = {"export", "--db", db, "--format", "csv", "--goods", "arms"};
    assertThat(console.run(sent)).isZero();
    assertThat(console.out()).contains("sends artillery shells,1,Westland,Norrland,");
    assertThat(console.out()).doesNotContain("feels ");
    assertThat(console.run("export", "--db", db, "--format", "csv", "-f", "stance=affirms"))
        .isZero();
    assertThat(console.out()).contains("feels worry").doesNotContain("sends ");
  }

  @Test
  void an_export_is_filtered_without_contradiction() {
    assertThat(misuse("export", "--db", db, "--source", "Ada Orne", "-f", "source=Westland"))
        .contains("--source and --filter");
    assertThat(misuse("export", "--db", db, "--filter", "colour=red")).contains("'colour'");
    assertThat(misuse("export", "--db", db, "--source", "Nobody At All")).contains("Nobody At All");
    assertThat(misuse("export", "--db", db, "--limit", "0", "--format", "dot")).contains("--limit");
    assertThat(misuse("export", "--db", db, "--limit", "9")).contains("trig");
  }

  @Test
  void output_that_cannot_be_written_is_the_users_error() {
    String file = folder.resolve("none/all.trig").toString();
    assertThat(console.run("export", "--db", db, "-o", file)).isEqualTo(2);
    assertThat(console.err()).contains(file, "cannot be written");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "jsonl", "nq", "gexf", "dot", "csv"})
  void a_disk_that_becomes_full_is_the_users_to_mend(String format) {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    assertThat(misuse("export", "--db", db, "--format", format, "-o", "/dev/full"))
        .contains("/dev/full cannot be written (No space left on device)");
  }

  @Test
  void an_article_is_removed_by_its_id() {
    String db = stored("removed");
    assertThat(console.run("remove", "shells-00000000", "--db", db)).isZero();
    assertThat(console.out()).isEqualTo("1 removed\n");
    console.type("ASK { ?a a hs:Assertion }");
    console.run("query", "-", "--db", db, "--format", "table");
    assertThat(console.out()).isEqualTo("no\n");
  }

  @Test
  void all_that_was_read_from_a_file_of_many_is_removed() throws IOException {
    String db = stored("containers");
    Path file = folder.resolve("dump.jsonl");
    Files.writeString(
        file,
        """
        {"url": "https://durn.example/1", "text": "The harbour opened, the mayor said."}
        {"url": "https://durn.example/2", "text": "The harbour closed, the mayor said."}
        {"url": "https://durn.example/3", "text": ""}
        """);
    try (Store store = Store.open(Path.of(db))) {
      Intake.of(List.of(file)).each(unread -> putLike(unread, store));
      assertThat(store.stats().articles()).isEqualTo(3);
    }
    assertThat(console.run("remove", file.toString(), "--db", db)).as(console.err()).isZero();
    assertThat(console.out()).isEqualTo("2 removed\n");
    assertThat(misuse("remove", file.toString(), "--db", db)).contains("nothing was removed");
  }

  private static void putLike(Unread unread, Store store) {
    try {
      String id = unread.read().id();
      store.put(ARTICLE.replace("shells-00000000", id), article(id));
    } catch (HearsayException textless) {
      assertThat(unread.place()).endsWith(":3");
    }
  }

  private static Model article(String id) {
    StringWriter turtle = new StringWriter();
    article().write(turtle, "TURTLE");
    String other = turtle.toString().replace("shells-00000000", id);
    return ModelFactory.createDefaultModel().read(new StringReader(other), null, "TURTLE");
  }

  @Test
  void what_was_read_from_a_file_that_has_gone_is_removed_by_its_name() {
    String db = stored("gone");
    try (Store store = Store.open(Path.of(db))) {
      Model article = article();
      article.createResource(ARTICLE).addProperty(Hs.READ_FROM, "old/dump.zip!/shells.txt");
      store.put(ARTICLE, article);
    }
    assertThat(misuse("remove", "old/dump", "--db", db)).contains("no article 'old/dump'");
    assertThat(console.run("remove", "old/dump.zip", "--db", db)).as(console.err()).isZero();
    assertThat(console.out()).isEqualTo("1 removed\n");
  }

  @Test
  void the_history_of_an_article_tells_what_was_withdrawn() {
    String db = stored("history");
    try (Store store = Store.open(Path.of(db))) {
      Model corrected = article();
      corrected
          .listStatements(null, Hs.CONTENT_TEXT, "which worries Norrland")
          .toList()
          .forEach(claim -> claim.changeObject("which pleases Norrland"));
      store.put(ARTICLE, corrected);
    }
    assertThat(console.run("history", "shells-00000000", "--db", db)).isZero();
    assertThat(console.out())
        .containsPattern("(?m)^[-\\d]{10} [:\\d]{8}  loaded     .* \\(2 claims\\)$")
        .containsPattern("(?m)^[-\\d]{10} [:\\d]{8}  reread     .* \\(2 claims\\)$")
        .containsPattern("(?m)^    - .*: which worries Norrland$")
        .containsPattern("(?m)^    [+] .*: which pleases Norrland$");
    console.run("remove", "shells-00000000", "--db", db);
    assertThat(console.run("history", "shells-00000000", "--db", db)).isZero();
    assertThat(console.out()).contains("removed").doesNotContain("Norrland");
  }

  @Test
  void copies_are_linked_and_exported_only_when_asked_for() {
    String db = stored("linked");
    try (Store store = Store.open(Path.of(db))) {
      store.put(ARTICLE.replace("00000000", "11111111"), article("shells-11111111"));
    }
    assertThat(console.run("link", "--db", db)).isZero();
    assertThat(console.out())
        .containsPattern("articles linked +2\n")
        .containsPattern("hypotheses +1\n")
        .containsPattern("contradictions +0\n");
    console.run("check", "--db", db);
    assertThat(console.out()).contains("shells-11111111: ").doesNotContain("links: ");
    console.run("export", "--format", "nq", "--db", db);
    assertThat(console.out()).doesNotContain("ns#Hypothesis");
    console.run("export", "--format", "nq", "--links", "--db", db);
    assertThat(console.out()).contains("ns#Hypothesis", "ns#originCount");
  }

  @Test
  void links_that_a_killed_removal_has_left_are_gone_when_the_command_is_given_again() {
    String db = stored("unlinked");
    try (Store store = Store.open(Path.of(db))) {
      store.put(ARTICLE.replace("00000000", "11111111"), article("shells-11111111"));
    }
    console.run("link", "--db", db);
    try (Store store = Store.open(Path.of(db))) {
      store.remove(ARTICLE);
    }
    assertThat(misuse("remove", "shells-00000000", "--db", db)).contains("nothing was removed");
    console.run("export", "--format", "nq", "--links", "--db", db);
    assertThat(console.out()).doesNotContain("shells-00000000");
  }

  @Test
  void what_the_store_never_had_has_no_history() {
    assertThat(misuse("history", "other", "--db", db)).contains("never had an article 'other'");
  }

  @Test
  void what_the_store_does_not_have_cannot_be_removed() {
    assertThat(console.run("remove", "shells-00000000", "other", "--db", db)).isEqualTo(2);
    assertThat(console.err()).contains("no article 'other'; nothing was removed");
    console.run("stats", "--db", db);
    assertThat(console.out()).containsPattern("articles +1\n");
  }

  @Test
  void the_saved_queries_are_listed() {
    assertThat(console.run("queries")).isZero();
  }
}
