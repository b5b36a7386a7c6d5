package vn.okr.bootstrap.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSite.class)
class ProviderAwayIT {
  private static final Duration RECOVERY = Duration.ofSeconds(5);

  private Site site;

  @BeforeEach
  void takePlace(Site shared) {
    site = shared;
    site.admin().read("/me");
  }

  @AfterEach
  void mend() {
    site.provider().wire().mend();
  }

  @Test
  void knownKeysKeepWorking() {
    // Given
    site.provider().wire().cut();

    // When
    HttpResponse<String> answer = site.admin().get("/me");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(site.product().isUp("ready")).isTrue();
  }

  @Test
  void aTokenSignedWithAnUnknownKeyIsNoneAndWillNotDo() {
    // Given
    String foreign = site.provider().signedWithAnUnknownKey();
    site.provider().wire().cut();

    // When
    HttpResponse<String> answer = site.with(foreign).get("/me");

    // Then
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
  }

  @Test
  void startsWithoutItAndConnectsOnceItIsThere() {
    // Given
    site.provider().wire().cut();
    site.restart().awaitReady();
    HttpResponse<String> early = site.admin().get("/me");
    assertThat(early.statusCode()).as(early.body()).isEqualTo(503);
    assertThat(early.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(early.headers().firstValue("Retry-After")).hasValue("2");

    // When
    site.provider().wire().mend();

    // Then
    await().atMost(RECOVERY).until(() -> site.admin().get("/me").statusCode() == 200);
  }
}
