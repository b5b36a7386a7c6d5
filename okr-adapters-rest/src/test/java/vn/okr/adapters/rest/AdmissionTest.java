package vn.okr.adapters.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdmissionTest extends ApiTest {
  private static final int AT_ONCE = 100;

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
    await().until(() -> slow.waiting() == AT_ONCE);
  }
}
