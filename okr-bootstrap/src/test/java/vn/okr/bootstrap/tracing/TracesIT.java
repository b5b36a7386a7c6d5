package vn.okr.bootstrap.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;
import vn.okr.bootstrap.Surroundings;

/** An operator follows a request from the gateway to the database, and learns nothing of people. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
@WithTestResource(TracedSurroundings.class)
class TracesIT {
  private final Firm firm = new Firm();

  @Test
  void leadFromTheCallersTraceToTheDatabase() {
    // Given
    String trace = newTrace();

    // When
    ask(trace, "/cycles?limit=1").then().statusCode(200);

    // Then
    List<Span> spans = spansOf(trace, "SELECT");
    Span request = theOne(spans, Span.SpanKind.SPAN_KIND_SERVER);
    assertThat(request.getName()).contains("/cycles");
    assertThat(request.getParentSpanId().isEmpty()).isFalse();
    assertThat(spans)
        .filteredOn(span -> span.getKind() == Span.SpanKind.SPAN_KIND_CLIENT)
        .isNotEmpty()
        .allSatisfy(span -> assertThat(text(span)).contains("db."));
  }

  @Test
  void areNamedInRefusals() {
    // Given
    String trace = newTrace();

    // When
    var refused = ask(trace, "/objectives/" + UUID.randomUUID());

    // Then
    refused.then().statusCode(404).body("traceId", equalTo(trace));
  }

  @Test
  void tellNothingOfPeopleAndTheirGoals() {
    // Given
    String cycle = firm.runningCycle(10);
    Api lead = Api.employee("trace-" + UUID.randomUUID());
    String unit = firm.department("Phòng Bí mật", lead.myId());
    String trace = newTrace();

    // When
    given()
        .auth()
        .oauth2(lead.token())
        .header("traceparent", parent(trace))
        .header("User-Agent", "Firefox of Binh")
        .get(Api.ROOT + "/people?q=Nguyen+Bi+mat&unit=" + unit)
        .then()
        .statusCode(200);
    ask(trace, "/objectives?q=Tien+luong&cycle=" + cycle).then().statusCode(200);

    // Then
    String told = String.join("\n", spansOf(trace, "SELECT").stream().map(TracesIT::text).toList());
    assertThat(told).doesNotContain("Nguyen", "Bi+mat", "Tien", "luong", "Binh", "trace-");
  }

  private io.restassured.response.Response ask(String trace, String path) {
    return given()
        .auth()
        .oauth2(firm.admin().token())
        .header("traceparent", parent(trace))
        .get(Api.ROOT + path);
  }

  /** All spans of the trace, once one of them is of such a statement. */
  private static List<Span> spansOf(String trace, String statement) {
    await()
        .until(
            () ->
                Collector.spansOf(trace).stream().anyMatch(span -> text(span).contains(statement))
                    && Collector.spansOf(trace).stream()
                        .anyMatch(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER));
    return Collector.spansOf(trace);
  }

  private static Span theOne(List<Span> spans, Span.SpanKind kind) {
    return spans.stream().filter(span -> span.getKind() == kind).findFirst().orElseThrow();
  }

  private static String text(Span span) {
    return span.getName() + " " + span.getAttributesList();
  }

  private static String newTrace() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static String parent(String trace) {
    return "00-" + trace + "-00f067aa0ba902b7-01";
  }
}
