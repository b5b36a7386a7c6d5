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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.rest.http.LargeAnswers;

@QuarkusTest
class LargeAnswersTest extends ApiTest {
  private static final int AT_ONCE = 4;

  @Inject LargeAnswers large;

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
  private SampleCompany sample;

  @BeforeEach
  void setUp() {
    sample = SampleCompany.open();
  }

  @AfterEach
  void tearDown() {
    end.countDown();
    others.close();
  }

  @Test
  void whoFindsAllTurnsTakenIsAskedToComeAgain() {
    // Given
    takeAllTurns();

    // When
    Response answer = as("intern").get("/cycles/" + sample.cycleId() + "/map");

    // Then
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("overloaded"));
  }

  @Test
  void theyAreServedOnceATurnIsFree() {
    // Given
    takeAllTurns();
    others.execute(end::countDown);

    // When
    Response answer = as("intern").get("/cycles/" + sample.cycleId() + "/map");

    // Then
    answer.then().statusCode(200);
  }

  private void takeAllTurns() {
    for (int i = 0; i < AT_ONCE; i++) {
      others.execute(() -> large.inTurn(this::untilTheEnd));
    }
    await().until(() -> begun.get() == AT_ONCE);
  }

  private boolean untilTheEnd() {
    begun.incrementAndGet();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
