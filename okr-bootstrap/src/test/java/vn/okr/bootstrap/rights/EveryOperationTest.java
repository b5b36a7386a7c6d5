package vn.okr.bootstrap.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Surroundings;

/** No operation without a stated right, and no right stated for what is not there. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class EveryOperationTest {
  private static final Path DOCUMENTATION = Path.of("../docs/rights.md");

  @Test
  void hasAStatedRight() {
    // When
    Set<String> served = Contract.operationsOf(document());

    // Then
    assertThat(served).isEqualTo(Contract.statedOperations());
  }

  @Test
  void isFoundWhereverItIsAdded() {
    // Given
    String planted =
        """
        {"paths": {"/api/v1/objectives/{id}/secrets": {
          "parameters": [],
          "get": {},
          "post": {"requestBody": {"content": {"text/csv": {}}}}}}}""";

    // When
    Set<String> operations = Contract.operationsOf(JsonPath.from(planted));

    // Then
    assertThat(operations)
        .containsExactlyInAnyOrder(
            "GET /api/v1/objectives/{id}/secrets", "POST /api/v1/objectives/{id}/secrets text/csv")
        .doesNotContainAnyElementsOf(Contract.statedOperations());
  }

  @Test
  void standsInTheDocumentation() throws IOException {
    // When
    String documented = Files.readString(DOCUMENTATION);

    // Then
    assertThat(documented).contains(StatedRights.asTables());
  }

  private static JsonPath document() {
    return given().accept("application/json").get("/q/openapi").jsonPath();
  }
}
