package hearsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.serve.ServerSettings.Access;
import hearsay.serve.ServerSettings.Limits;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
  @TempDir static Path folder;
  private static Path users;

  @BeforeAll
  static void nameUsers() {
    users = folder.resolve("users.txt");
    UserFile.put(users, User.of("ada", User.Role.WRITER, "correct horse"));
    UserFile.put(users, User.of("ben", User.Role.READER, "battery staple"));
  }

  private static Access withUsers(boolean closed) {
    return new Access(Optional.of(users), false, closed, Set.of(), Set.of());
  }

  private static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
  }

  private static HttpResponse<String> write(Serving serving, String... headers) {
    return serving.post("/articles", "text/plain", Serving.freshText(), headers);
  }

  @Test
  void this_machines_user_may_write() {
    try (Serving serving = Serving.with(Access.WRITING)) {
      assertThat(write(serving).statusCode()).isEqualTo(201);
    }
  }

  @Test
  void nobody_writes_where_all_may_only_read() {
    try (Serving serving = Serving.with(Access.READING)) {
      assertThat(write(serving).statusCode()).isEqualTo(403);
      assertThat(serving.delete("/articles/none").statusCode()).isEqualTo(403);
      assertThat(serving.get("/articles").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_page_of_another_site_cannot_write_through_the_users_browser() {
    try (Serving serving = Serving.with(Access.WRITING)) {
      List<HttpResponse<String>> refused =
          List.of(
              write(serving, "Origin", "https://evil.example"),
              write(serving, "Origin", "null"),
              write(serving, "Origin", "http://localhost:1"),
              write(serving, "Sec-Fetch-Site", "cross-site"),
              write(serving, "Sec-Fetch-Site", "same-site"),
              serving.delete("/articles/none", "Origin", "https://evil.example"));
      assertThat(refused).extracting(HttpResponse::statusCode).containsOnly(403);
      String own = serving.at("/").toString().replaceFirst("/$", "");
      assertThat(write(serving, "Origin", own, "Sec-Fetch-Site", "same-origin").statusCode())
          .isEqualTo(201);
    }
  }

  @Test
  void a_page_of_another_site_reads_only_where_it_was_allowed() {
    String origin = "https://viewer.example";
    Access allowing =
        new Access(Optional.empty(), false, false, Set.of(), Set.of("https://viewer.example"));
    try (Serving closed = Serving.with(Access.WRITING);
        Serving open = Serving.with(allowing)) {
      HttpResponse<String> refused = closed.get("/articles", "Origin", origin);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().map()).doesNotContainKey("access-control-allow-origin");
      HttpResponse<String> read = open.get("/articles", "Origin", origin);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
      assertThat(open.get("/articles", "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
      assertThat(write(open, "Origin", origin).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void a_browser_is_told_before_it_asks_what_another_site_may() {
    Access allowing = new Access(Optional.empty(), true, false, Set.of(), Set.of("*"));
    try (Serving serving = Serving.with(allowing)) {
      HttpResponse<String> told =
          serving.send(
              serving
                  .request("/hearsay/sparql")
                  .headers(
                      "Origin", "https://viewer.example", "Access-Control-Request-Method", "POST")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertThat(told.statusCode()).isEqualTo(204);
      assertThat(told.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(told.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
          .contains("POST")
          .doesNotContain("DELETE");
    }
  }

  @Test
  void a_link_from_another_site_leads_to_the_page() {
    try (Serving serving = Serving.with(Access.WRITING)) {
      assertThat(
              serving
                  .get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              serving
                  .get("/articles", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors")
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void a_name_that_was_turned_to_this_machine_gets_nothing() throws IOException {
    try (Serving serving = Serving.with(Access.WRITING)) {
      for (String host : List.of("evil.example", "evil.example:3030", "10.0.0.7")) {
        assertThat(
                serving.raw(
                    "GET /articles HTTP/1.1\r\nHost: "
                        + host
                        + "\r\n"
                        + "Connection: close\r\n\r\n"))
            .startsWith("HTTP/1.1 403");
      }
    }
  }

  @Test
  void a_name_that_was_allowed_is_answered() throws IOException {
    Access behindProxy =
        new Access(Optional.empty(), true, false, Set.of("hearsay.example"), Set.of());
    try (Serving serving = Serving.with(behindProxy)) {
      assertThat(
              serving.raw(
                  "GET /articles HTTP/1.1\r\nHost: hearsay.example\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void what_came_through_a_proxy_is_nobodys_own() {
    try (Serving serving = Serving.with(Access.WRITING)) {
      assertThat(write(serving, "X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(403);
      assertThat(serving.get("/articles", "X-Forwarded-For", "203.0.113.9").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void a_server_that_others_reach_does_not_start_open_to_writing() {
    ServerSettings exposed = new ServerSettings("0.0.0.0", 0, Access.WRITING, Limits.USUAL);
    assertThatThrownBy(exposed::checked)
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("--host 0.0.0.0")
        .extracting(e -> ((HearsayException) e).remedy())
        .asString()
        .contains("--read-only", "--users");
    Access named = new Access(Optional.empty(), false, false, Set.of("a.example"), Set.of());
    assertThatThrownBy(() -> ServerSettings.local(named).checked())
        .hasMessageContaining("--allow-host");
    assertThat(new ServerSettings("0.0.0.0", 0, Access.READING, Limits.USUAL).checked())
        .isNotNull();
    assertThat(new ServerSettings("0.0.0.0", 0, withUsers(false), Limits.USUAL).checked())
        .isNotNull();
  }

  @Test
  void only_writers_write_where_there_are_users() {
    try (Serving serving = Serving.with(withUsers(false))) {
      HttpResponse<String> stranger = write(serving);
      assertThat(stranger.statusCode()).isEqualTo(401);
      assertThat(stranger.headers().allValues("WWW-Authenticate"))
          .anyMatch(way -> way.startsWith("Basic"))
          .anyMatch(way -> way.startsWith("Bearer"));
      assertThat(status(serving, basic("ben", "battery staple"))).isEqualTo(403);
      assertThat(status(serving, basic("ada", "correct horse"))).isEqualTo(201);
      assertThat(status(serving, "Bearer ada.correct horse")).isEqualTo(201);
      assertThat(status(serving, basic("ada", "wrong horse"))).isEqualTo(401);
      assertThat(status(serving, basic("nobody", "correct horse"))).isEqualTo(401);
      assertThat(status(serving, "Basic %%%")).isEqualTo(401);
      assertThat(status(serving, "Digest x")).isEqualTo(401);
      assertThat(serving.get("/articles").statusCode()).isEqualTo(200);
    }
  }

  private static int status(Serving serving, String authorization) {
    return write(serving, "Authorization", authorization).statusCode();
  }

  @Test
  void only_users_read_where_it_is_closed() {
    try (Serving serving = Serving.with(withUsers(true))) {
      for (String path :
          List.of(
              "/",
              "/articles",
              "/queries",
              "/hearsay/sparql",
              "/hearsay/get?default",
              "/$/metrics",
              "/openapi.json",
              "/api/claims",
              "/graph",
              "/nowhere")) {
        assertThat(serving.get(path).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(serving.get("/$/ping").statusCode()).isEqualTo(200);
      String reader = basic("ben", "battery staple");
      assertThat(serving.get("/articles", "Authorization", reader).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void who_guesses_has_to_wait_and_keeps_nobody_else_out() {
    try (Serving serving = Serving.with(withUsers(true))) {
      String right = basic("ada", "correct horse");
      assertThat(serving.get("/articles", "Authorization", right).statusCode()).isEqualTo(200);
      for (int i = 0; i < 5; i++) {
        assertThat(
                serving.get("/articles", "Authorization", basic("ada", "guess " + i)).statusCode())
            .isEqualTo(401);
      }
      HttpResponse<String> sixth = serving.get("/articles", "Authorization", basic("ada", "guess"));
      assertThat(sixth.statusCode()).isEqualTo(429);
      assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
      assertThat(serving.get("/articles", "Authorization", right).statusCode()).isEqualTo(200);
      assertThat(
              serving
                  .get("/articles", "Authorization", basic("ben", "battery staple"))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void a_user_who_is_taken_out_of_the_file_is_out() throws IOException {
    Path file = folder.resolve("changing.txt");
    UserFile.put(file, User.of("ada", User.Role.WRITER, "correct horse"));
    UserFile.put(file, User.of("eve", User.Role.READER, "battery staple"));
    Access access = new Access(Optional.of(file), false, true, Set.of(), Set.of());
    try (Serving serving = Serving.with(access)) {
      String eve = basic("eve", "battery staple");
      assertThat(serving.get("/articles", "Authorization", eve).statusCode()).isEqualTo(200);
      List<String> lines = Files.readAllLines(file);
      Files.write(file, lines.subList(0, 1));
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
      assertThat(serving.get("/articles", "Authorization", eve).statusCode()).isEqualTo(401);
    }
  }
}
