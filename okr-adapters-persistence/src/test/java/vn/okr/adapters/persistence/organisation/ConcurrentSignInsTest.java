package vn.okr.adapters.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.People;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.testkit.contract.Transactions;

/** First requests of one person arriving at the same time. */
@DatabaseTest
class ConcurrentSignInsTest {
  private static final Identity IDENTITY = new Identity("https://sso.example.vn", "an");
  private static final int AT_ONCE = 8;

  @Inject People people;
  @Inject Transactions transactions;
  @Inject Meeting meeting;

  @Test
  void whoeverArrivesSeveralTimesAtOnceIsMadeOnce() {
    // Given
    CountDownLatch ready = new CountDownLatch(AT_ONCE);

    // When
    List<CompletableFuture<Person>> arrivals =
        IntStream.range(0, AT_ONCE).mapToObj(_ -> arrive(ready)).toList();

    // Then
    assertThat(arrivals.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  void aRegisteredPersonIsClaimedByOneOnly() {
    // Given
    Person registered = aPerson().numbered("E-7").build();
    transactions.inTransaction(
        () -> {
          people.add(registered);
          return true;
        });

    // When
    Meeting.Second<Optional<Person>> second =
        meeting.meet(
            () -> people.save(unclaimed().orElseThrow().claimedBy(IDENTITY, Introduction.NONE)),
            this::unclaimed);

    // Then
    assertThat(second.waited()).isTrue();
    assertThat(second.result()).isEmpty();
  }

  private Optional<Person> unclaimed() {
    return people.findUnclaimedByEmployeeNumber("E-7");
  }

  private CompletableFuture<Person> arrive(CountDownLatch ready) {
    Person newcomer = aPerson().knownAs(IDENTITY.issuer(), IDENTITY.subject()).build();
    return CompletableFuture.supplyAsync(
        () -> {
          ready.countDown();
          return transactions.inTransaction(
              () -> {
                awaitAll(ready);
                return people.addUnlessKnown(newcomer);
              });
        },
        task -> Thread.ofPlatform().start(task));
  }

  private static void awaitAll(CountDownLatch ready) {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
