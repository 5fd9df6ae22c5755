package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
