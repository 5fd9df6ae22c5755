package hearsay.serve;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.serve.ServerSettings.Access;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static SwaggerParseResult served() {
    try (Serving serving = Serving.with(Access.READING)) {
      return new OpenAPIV3Parser().readContents(serving.get("/openapi.json").body());
    }
  }

  @Test
  void the_description_is_right_by_openapi() {
    SwaggerParseResult result = served();
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1");
  }

  @Test
  void the_description_has_the_routes_that_exist_and_no_other() {
    OpenAPI description = served().getOpenAPI();
    assertThat(
            description.getPaths().entrySet().stream()
                .collect(
                    toMap(
                        path -> path.getKey(),
                        path ->
                            path.getValue().readOperationsMap().keySet().stream()
                                .map(HttpMethod::name)
                                .collect(toSet()))))
        .isEqualTo(Route.ALL.stream().collect(toMap(Route::path, OpenApiTest::methods)));
  }

  private static Set<String> methods(Route route) {
    Set<String> methods = new HashSet<>(route.reading());
    methods.addAll(route.writing());
    methods.remove("HEAD"); // as GET, without the body
    return methods;
  }

  @Test
  void every_route_is_answered() {
    try (Serving serving = Serving.with(Access.READING)) {
      for (Route route : Route.ALL) {
        String path =
            route
                .path()
                .replace("/queries/{name}", "/queries/articles")
                .replace("{id}", "copy-3")
                .replace("/hearsay/get", "/hearsay/get?default")
                .replace("/api/complete", "/api/complete?q=mar")
                .replace("/api/understand", "/api/understand?line=Marovia");
        assertThat(serving.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }
}
