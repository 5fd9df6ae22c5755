package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read articles. */
class ArticleCommandsIT {
  private static final Console CONSOLE = new Console();
  private static final String TEXT = "Minister Ada Orne said the harbour would close.\n";

  @TempDir Path folder;
  private Path article;
  private String db;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("harbour.txt"), TEXT);
    db = folder.resolve("db").toString();
  }

  @Test
  void an_article_is_new_then_unchanged_then_replaced_then_gone() throws IOException {
    assertThat(load(article)).isEqualTo("1 new, 0 unchanged, 0 replaced, 0 failed\n");
    assertThat(load(article)).isEqualTo("0 new, 1 unchanged (1 skipped), 0 replaced, 0 failed\n");
    Files.writeString(article, TEXT.replace("close", "open"));
    assertThat(load(article)).isEqualTo("0 new, 0 unchanged, 1 replaced, 0 failed\n");
    assertThat(CONSOLE.run("check", "--db", db)).as(CONSOLE.out()).isZero();
    assertThat(CONSOLE.run("remove", article.toString(), "--db", db)).isZero();
    CONSOLE.run("stats", "--db", db);
    assertThat(CONSOLE.out()).containsPattern("articles +0\n").containsPattern("assertions +0\n");
  }

  private String load(Path path) {
    CONSOLE.run("load", path.toString(), "--db", db);
    return CONSOLE.out();
  }

  @Test
  void an_article_that_fails_does_not_stop_the_others() throws IOException {
    Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 3});
    assertThat(CONSOLE.run("load", folder.toString(), "--db", db)).isEqualTo(2);
    assertThat(CONSOLE.out()).isEqualTo("1 new, 0 unchanged, 0 replaced, 1 failed\n");
    assertThat(CONSOLE.err()).contains("broken.txt").doesNotContain("\tat ");
  }

  @Test
  void findings_are_printed_as_json_lines() {
    assertThat(CONSOLE.run("extract", article.toString(), "--format", "jsonl")).isZero();
    assertThat(CONSOLE.out().lines().map(JsonParser::parseString))
        .anySatisfy(
            json -> {
              assertThat(json.getAsJsonObject().get("cue").getAsString()).isEqualTo("said");
              assertThat(
                      json.getAsJsonObject().getAsJsonObject("source").get("label").getAsString())
                  .isEqualTo("Ada Orne");
            });
  }

  @Test
  void brat_annotations_stand_beside_the_articles_names() throws IOException {
    Path out = folder.resolve("brat");
    assertThat(CONSOLE.run("extract", folder.toString(), "--format", "brat", "-o", out.toString()))
        .isZero();
    assertThat(out.resolve("harbour.ann")).content().contains("Source ", "Cue ", "Content ");
    assertThat(out.resolve("harbour.txt")).doesNotExist();
    assertThat(CONSOLE.run("evaluate", "--brat", out.toString(), "--text", folder.toString()))
        .isZero();
    assertThat(CONSOLE.out()).contains("linked");
  }

  @Test
  void brat_needs_a_folder() {
    assertThat(CONSOLE.run("extract", article.toString(), "--format", "brat")).isEqualTo(2);
    assertThat(CONSOLE.err()).contains("-o");
  }

  @Test
  void the_text_of_a_page_is_written_beside_its_annotations() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<html><body><article><p>" + TEXT + "</p></article></body></html>");
    Path out = folder.resolve("brat");
    CONSOLE.run("extract", page.toString(), "--format", "brat", "-o", out.toString());
    assertThat(out.resolve("page.txt")).content().contains("the harbour would close");
  }

  @Test
  void grammar_is_written_as_conllu() {
    Path out = folder.resolve("parses");
    assertThat(CONSOLE.run("annotate", article.toString(), "-o", out.toString())).isZero();
    assertThat(out.resolve("harbour.conllu")).content().contains("\tsaid\tsay\t");
  }

  @Test
  void grammar_of_another_text_is_not_measured() throws IOException {
    String out = folder.resolve("out").toString();
    String texts = folder.toString();
    CONSOLE.run("extract", texts, "--format", "brat", "-o", out);
    CONSOLE.run("annotate", texts, "-o", out);
    Files.writeString(article, "Harbour");
    assertThat(CONSOLE.run("evaluate", "--brat", out, "--text", texts, "--parses", out))
        .isEqualTo(2);
    assertThat(CONSOLE.err()).contains("harbour.conllu", "hearsay annotate");
  }

  @Test
  void files_of_one_name_are_not_written_over_each_other() throws IOException {
    Path other = Files.createDirectories(folder.resolve("more")).resolve("harbour.txt");
    Files.writeString(other, TEXT);
    assertThat(CONSOLE.run("annotate", folder.toString(), "-o", folder.resolve("p").toString()))
        .isEqualTo(2);
    assertThat(CONSOLE.err()).contains("same name");
  }

  @Test
  void one_address_cannot_be_that_of_many_articles() throws IOException {
    Files.writeString(folder.resolve("other.txt"), TEXT);
    assertThat(
            CONSOLE.run("load", folder.toString(), "--url", "https://paper.example/a", "--db", db))
        .isEqualTo(2);
    assertThat(CONSOLE.err()).contains("--url");
  }

  @Test
  void a_path_that_leads_nowhere_is_the_users_error() {
    assertThat(CONSOLE.run("load", folder.resolve("none").toString(), "--db", db)).isEqualTo(2);
    assertThat(CONSOLE.err()).contains("none");
    assertThat(Path.of(db)).doesNotExist();
  }
}
