package vn.okr.hostile.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.hostile.request.Call;
import vn.okr.hostile.request.Caller;
import vn.okr.hostile.request.Framing;

/** Each promise broken once. */
class OracleTest {
  private static final String SECRET = "bímật";
  private static final String PROBLEM =
      "{'status':404,'code':'not-found','title':'Not found','traceId':'a1'%s}";
  private static final Oracle ORACLE = new Oracle(SECRET);

  @Test
  void aProblemDetailIsAsPromised() {
    // When
    List<String> complaints = complaints(false, answer("404 Not Found", PROBLEM.formatted("")));

    // Then
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          500 Oops        | {}                                              | a fault
          418 Teapot      | {}                                              | an unknown status
          404 Not Found   | {}                                              | no problem detail
          400 Bad Request | <h1>no</h1>                                     | no problem detail
          400 Bad Request | {'detail':'java.lang.IllegalStateException'}    | internals
          400 Bad Request | {'detail':'select id from person where'}        | internals
          200 OK          | {'title':'bímật'}                               | a draft of others
          200 OK          | {'title':                                       | no JSON
          """)
  void anythingElseIsNoticed(String status, String body, String complaint) {
    // When
    List<String> complaints = complaints(false, answer(status, body));

    // Then
    assertThat(complaints).contains(complaint);
  }

  @Test
  void aDraftIsNoticedInACompressedAnswer() throws IOException {
    // Given
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    zipped.writeBytes(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/csv\r\n\r\n"
            .getBytes(UTF_8));
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(SECRET.getBytes(UTF_8));
    }

    // When
    List<String> complaints =
        complaints(false, Answer.of(zipped.toByteArray(), Duration.ZERO, true));

    // Then
    assertThat(complaints).containsExactly("a draft of others");
  }

  @Test
  void whoMayReadADraftMayBeShownIt() {
    // When
    List<String> complaints = complaints(true, answer("200 OK", "{'title':'bímật'}"));

    // Then
    assertThat(complaints).isEmpty();
  }

  @Test
  void silenceIsNoticed() {
    // When
    List<String> complaints =
        complaints(false, Answer.of(new byte[0], Duration.ofSeconds(10), false));

    // Then
    assertThat(complaints).containsExactly("hang", "no answer");
  }

  @Test
  void whoGetsInWithoutATokenIsNoticed() {
    // When
    List<String> complaints =
        ORACLE.complaints(call(true, false), answer("200 OK", "{'title':'a'}"));

    // Then
    assertThat(complaints).containsExactly("let in without a token");
  }

  private static List<String> complaints(boolean readsDrafts, Answer answer) {
    return ORACLE.complaints(call(readsDrafts, true), answer);
  }

  private static Call call(boolean readsDrafts, boolean isSignedIn) {
    Caller caller = new Caller("token", readsDrafts, (_, _) -> "");
    return new Call(
        "GET", "/api/v1/units", List.of(), new byte[0], Framing.WHOLE, caller, isSignedIn);
  }

  private static Answer answer(String status, String body) {
    String type = status.startsWith("2") ? "application/json" : "application/problem+json";
    String whole =
        "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body.replace('\'', '"');
    return Answer.of(whole.getBytes(UTF_8), Duration.ofMillis(5), true);
  }
}
