package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.okr.hostile.document.Document;
import vn.okr.hostile.document.Operation;

/** Requests made of a small document. */
class RequestsTest {
  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";
  private static final int MANY = 1_500;
  private static final Document DOCUMENT =
      Document.read(URI.create(RequestsTest.class.getResource("/openapi.json").toString()));

  @Test
  void areMadeForEachOperationAndFormat() {
    // When
    List<Operation> operations = DOCUMENT.operations();

    // Then
    assertThat(operations)
        .extracting(Operation::toString)
        .containsExactly(
            "DELETE /api/v1/units/{id}",
            "GET /api/v1/units",
            "POST /api/v1/units",
            "POST /api/v1/units text/csv");
  }

  @Test
  void areTheSameForTheSameSeed() {
    // When
    List<String> once = many().map(RequestsTest::bytes).toList();
    List<String> again = many().map(RequestsTest::bytes).toList();

    // Then
    assertThat(again).isEqualTo(once);
    assertThat(Set.copyOf(once)).hasSizeGreaterThan(MANY / 2);
  }

  @Test
  void areFramedInEveryWay() {
    // When
    Set<Framing> framings = many().map(Call::framing).collect(toSet());

    // Then
    assertThat(framings).containsExactlyInAnyOrder(Framing.values());
  }

  @Test
  void areSoundOnceInAWhile() throws IOException {
    // Given
    List<Call> posts =
        many()
            .filter(call -> call.method().equals("POST") && call.isSignedIn())
            .filter(RequestsTest::isSound)
            .toList();

    // When
    JsonNode body = new ObjectMapper().readTree(posts.getFirst().body());

    // Then
    assertThat(body.path("parentId").asText()).isEqualTo(ID);
    assertThat(posts).hasSizeGreaterThan(MANY / 100);
  }

  @Test
  void letSomeComeWithoutATokenThatHolds() {
    // When
    List<Call> strangers = many().filter(call -> !call.isSignedIn()).toList();

    // Then
    assertThat(strangers)
        .isNotEmpty()
        .noneMatch(call -> call.headers().contains(new Header("Authorization", "Bearer a.e30.c")));
  }

  private static boolean isSound(Call call) {
    String body = new String(call.body(), UTF_8);
    return call.target().equals("/api/v1/units")
        && body.startsWith("{\"name\":\"")
        && body.contains(ID)
        && body.endsWith("}");
  }

  private static Stream<Call> many() {
    List<Operation> operations = DOCUMENT.operations();
    Caller caller = new Caller("a.e30.c", true, (_, _) -> ID);
    return IntStream.range(0, MANY)
        .mapToObj(
            i ->
                new Requests(DOCUMENT, caller, Chance.of(1, i))
                    .of(operations.get(i % operations.size())));
  }

  private static String bytes(Call call) {
    return call.pieces().stream().map(piece -> new String(piece, UTF_8)).toList().toString();
  }
}
