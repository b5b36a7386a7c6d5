package vn.okr.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AdmissionTest extends ApiTest {
  private static final int AT_ONCE = 20;

  /** For the first requests of all, on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject SlowResource slow;

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void tearDown() {
    end.countDown();
    others.close();
  }

  @Test
  void whoComesBeyondWhatCanBeAnsweredSoonIsAskedToComeAgain() {
    // Given
    takeAllPlaces();

    // When
    Response answer = as("intern").get("/me");

    // Then
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("overloaded"));
  }

  @ParameterizedTest
  @CsvSource({"/some/page,503", "/live,404"})
  void pagesNeedAPlaceAsWellButTheirLiveLineDoesNot(String path, int status) {
    // Given
    takeAllPlaces();

    // When
    Response answer = given().get(path);

    // Then
    answer.then().statusCode(status);
  }

  @Test
  void placesAreFreeAgainOnceTheirRequestsAreAnswered() {
    // Given
    takeAllPlaces();
    end.countDown();
    await().until(() -> slow.waiting() == 0);

    // When
    Response answer = as("intern").get("/me");

    // Then
    answer.then().statusCode(200);
  }

  private void takeAllPlaces() {
    slow.holdUntil(end);
    for (int i = 0; i < AT_ONCE; i++) {
      others.execute(() -> as("intern").get("/slow"));
    }
    await().atMost(PATIENCE).until(() -> slow.waiting() == AT_ONCE);
  }
}
