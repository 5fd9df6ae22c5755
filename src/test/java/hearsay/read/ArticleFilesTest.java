package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleFilesTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  @Test
  void a_folder_gives_its_text_and_html_in_order() throws IOException {
    Path second = file("b.TXT");
    Path third = file("c/d.html");
    Path first = file("a.text");
    file("c/picture.png");
    file(".hidden.txt");
    file(".git/e.txt");
    assertThat(ArticleFiles.under(List.of(folder))).containsExactly(first, second, third);
  }

  @Test
  void a_file_is_taken_as_it_is_and_once() throws IOException {
    Path file = file("notes.md");
    Path text = file("a.txt");
    assertThat(ArticleFiles.under(List.of(file, folder, text, file))).containsExactly(text, file);
  }

  @Test
  void what_is_called_as_an_article_and_is_no_file_is_told_and_not_waited_for() throws Exception {
    Path file = file("a.txt");
    Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("to-a.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
    String pipe = folder.resolve("pipe.txt").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    List<Unread> problems = new ArrayList<>();
    assertThat(ArticleFiles.under(List.of(folder), problems::add))
        .containsExactly(file, folder.resolve("to-a.txt"));
    assertThat(problems)
        .extracting(problem -> catchThrowable(problem::read).getMessage())
        .containsExactly(
            folder.resolve("gone.txt") + " is a link that leads nowhere.",
            pipe + " is no file but a pipe or a device.",
            folder.resolve("up") + " is a link to a folder, and such links are not followed.");
  }

  @Test
  void a_name_is_told_in_one_line() {
    assertThat(Place.of(Path.of("new\nline\u001b[31m.txt")).shown()).isEqualTo("new?line?[31m.txt");
  }

  @Test
  void a_path_that_leads_nowhere_is_named() {
    assertThatThrownBy(() -> ArticleFiles.under(List.of(folder.resolve("gone"))))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void an_empty_name_is_not_the_current_folder() {
    assertThatThrownBy(() -> ArticleFiles.under(List.of(Path.of(""))))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("empty");
  }
}
