package vn.okr.adapters.persistence.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;

class PendingNewsTest {
  private final AtomicInteger told = new AtomicInteger();

  @Test
  void withoutAStandbyNewsAreToldAtOnce() {
    // Given
    PendingNews news = new PendingNews(settings(null, Duration.ofSeconds(5)));

    // When
    news.onceVisible(told::incrementAndGet);

    // Then
    assertThat(told).hasValue(1);
  }

  @Test
  void newsWaitForTheStandbyAndAreToldOnce() {
    // Given
    PendingNews news = new PendingNews(settings("jdbc:postgresql:x", Duration.ofSeconds(5)));
    Reached before = reachedNow();
    news.onceVisible(told::incrementAndGet);

    // When
    news.tell(before, true);
    int early = told.get();
    news.tell(reachedNow(), true);
    news.tell(reachedNow(), true);

    // Then
    assertThat(early).isZero();
    assertThat(told).hasValue(1);
  }

  @Test
  void whileTheStandbyIsAwayNewsAreToldAtOnceAndAgainWhenItHasThem() {
    // Given
    PendingNews news = new PendingNews(settings("jdbc:postgresql:x", Duration.ofSeconds(5)));
    news.onceVisible(told::incrementAndGet);

    // When
    news.tell(null, false);
    news.tell(null, false);
    int atOnce = told.get();
    news.tell(reachedNow(), true);

    // Then
    assertThat(atOnce).isEqualTo(1);
    assertThat(told).hasValue(2);
  }

  @Test
  void newsWaitNoLongerThanAnyInstanceReadsFromAStandbyThatLags() {
    // Given
    PendingNews news = new PendingNews(settings("jdbc:postgresql:x", Duration.ofDays(-1)));
    Reached before = reachedNow();
    news.onceVisible(told::incrementAndGet);

    // When
    news.tell(before, true);

    // Then
    assertThat(told).hasValue(1);
  }

  private static Reached reachedNow() {
    return new Reached(LogSequenceNumber.valueOf(1), System.nanoTime());
  }

  private static ReadReplicaSettings settings(@Nullable String jdbcUrl, Duration lagAllowed) {
    return new ReadReplicaSettings() {
      @Override
      public Optional<String> jdbcUrl() {
        return Optional.ofNullable(jdbcUrl);
      }

      @Override
      public Optional<String> username() {
        return Optional.empty();
      }

      @Override
      public Optional<String> password() {
        return Optional.empty();
      }

      @Override
      public Duration lagAllowed() {
        return lagAllowed;
      }
    };
  }
}
