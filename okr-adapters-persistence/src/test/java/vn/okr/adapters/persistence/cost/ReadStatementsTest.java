package vn.okr.adapters.persistence.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.adapters.persistence.DatabaseTest;

@DatabaseTest
class ReadStatementsTest {
  @Inject Readers readers;
  @Inject EntityManagerFactory factory;

  @ParameterizedTest
  @EnumSource
  void costsAsManyStatementsForTenRows(Read read) {
    // Given
    SampleOfSize.store(10);

    // When
    long statements = statementsOf(read);

    // Then
    assertThat(statements).isEqualTo(read.statements());
  }

  @ParameterizedTest
  @EnumSource
  void costsAsManyStatementsForAThousandRows(Read read) {
    // Given
    SampleOfSize.store(1000);

    // When
    long statements = statementsOf(read);

    // Then
    assertThat(statements).isEqualTo(read.statements());
  }

  private long statementsOf(Read read) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    long before = statistics.getPrepareStatementCount();
    int found = QuarkusTransaction.requiringNew().call(() -> read.from(readers));
    assertThat(found).isPositive();
    return statistics.getPrepareStatementCount() - before;
  }
}
