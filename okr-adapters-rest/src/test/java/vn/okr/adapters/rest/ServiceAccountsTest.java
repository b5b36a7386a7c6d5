package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines sign in with their own client's tokens, and do what an admin has granted them. */
@QuarkusTest
class ServiceAccountsTest extends ApiTest {
  private static final int MORE_THAN_A_MINUTES_WORTH = 1_000;

  private SampleCompany sample;
  private Response goal;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
    goal = sample.published();
  }

  @Test
  void isReadBackAsItWasLetIn() {
    // Given
    Response made = letIn("bi-job", "\"READ\", \"REPORT\"");

    // When
    Response read = as("admin").get("/service-accounts/" + idOf(made));

    // Then
    read.then()
        .statusCode(200)
        .header("ETag", equalTo(made.header("ETag")))
        .body("name", equalTo("Kho dữ liệu"))
        .body("client", equalTo("bi-job"))
        .body("scopes", contains("READ", "REPORT"))
        .body("keyResults", contains(goal.<String>path("keyResults[0].id")))
        .body("active", equalTo(true));
    as("admin")
        .get("/service-accounts")
        .then()
        .statusCode(200)
        .body("items.id", contains(idOf(made)));
  }

  @Test
  void itsReportsAreMarkedAsAMachines() {
    // Given
    String account = idOf(letIn("bi-job", "\"READ\", \"REPORT\""));

    // When
    Response reported = report("bi-job");

    // Then
    reported
        .then()
        .statusCode(201)
        .body("by", equalTo(account))
        .body("byServiceAccount", equalTo(true));
    withToken(machine("bi-job"))
        .get(checkIns())
        .then()
        .statusCode(200)
        .body("items.byName", contains("Kho dữ liệu"))
        .body("items.byServiceAccount", contains(true));
  }

  @Test
  void whoMayOnlyReportReadsNothing() {
    // Given
    letIn("bi-job", "\"REPORT\"");

    // When
    Response read = withToken(machine("bi-job")).get(checkIns());

    // Then
    read.then().statusCode(403).body("code", equalTo("forbidden"));
    report("bi-job").then().statusCode(201);
  }

  @Test
  void whoMayOnlyReadChangesNothing() {
    // Given
    letIn("bi-job", "\"READ\"");

    // When
    Response changed =
        withToken(machine("bi-job"))
            .contentType(MERGE_PATCH)
            .header("If-Match", goal.header("ETag"))
            .body("{\"title\": \"Khác\"}")
            .patch("/objectives/" + goal.path("id"));

    // Then
    changed.then().statusCode(403);
    report("bi-job").then().statusCode(403);
    withToken(machine("bi-job")).get("/objectives/" + goal.path("id")).then().statusCode(200);
  }

  @Test
  void itIsNobody() {
    // Given
    letIn("bi-job", "\"ADMINISTER\"");

    // When
    Response me = withToken(machine("bi-job")).get("/me");

    // Then
    me.then().statusCode(403);
    as("admin").get("/people").then().body("items.displayName", not(contains("bi-job")));
  }

  @Test
  void aClientNobodyHasLetInIsRefusedAndBecomesNoPerson() {
    // Given
    int before = people();

    // When
    Response refused = withToken(machine("stranger")).get("/cycles");

    // Then
    refused.then().statusCode(403).body("code", equalTo("forbidden"));
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void isKeptOutFromTheNextRequestOn() {
    // Given
    Response made = letIn("bi-job", "\"READ\"");
    withToken(machine("bi-job")).get("/cycles").then().statusCode(200);

    // When
    edit("admin", made.header("ETag"), "{\"active\": false}")
        .patch("/service-accounts/" + idOf(made))
        .then()
        .statusCode(200);

    // Then
    withToken(machine("bi-job")).get("/cycles").then().statusCode(403);
  }

  @Test
  void aClientHasOneAccount() {
    // Given
    letIn("bi-job", "\"READ\"");

    // When
    Response again = letIn("bi-job", "\"REPORT\"");

    // Then
    again.then().statusCode(409).body("code", equalTo("already-exists"));
  }

  @Test
  void askingWithoutEndIsRefusedForAWhileAndForThatMachineAlone() {
    // Given
    letIn("bi-job", "\"READ\"");
    String token = machine("bi-job");

    // When
    Response refused =
        Stream.generate(() -> withToken(token).get("/cycles"))
            .limit(MORE_THAN_A_MINUTES_WORTH)
            .filter(answer -> answer.statusCode() != 200)
            .findFirst()
            .orElseThrow();

    // Then
    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9]\\d?"))
        .body("code", equalTo("too-many-requests"));
    as("member").get("/cycles").then().statusCode(200);
  }

  private Response letIn(String client, String scopes) {
    return as(
            "admin",
            """
            {"name": "Kho dữ liệu", "client": "%s", "scopes": [%s], "keyResults": ["%s"]}"""
                .formatted(client, scopes, goal.<String>path("keyResults[0].id")))
        .post("/service-accounts");
  }

  private Response report(String client) {
    return withToken(machine(client))
        .contentType("application/json")
        .body("{\"value\": 40}")
        .post(checkIns());
  }

  private String checkIns() {
    return "/key-results/" + goal.path("keyResults[0].id") + "/check-ins";
  }

  private static int people() {
    return as("admin").get("/people?limit=200").<List<String>>path("items.id").size();
  }

  /** A token that the provider gives a client for itself. */
  private static String machine(String client) {
    return Tokens.sign(Tokens.claims(client).claim("client_id", client));
  }
}
