package vn.okr.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SchemaTest {
  @Inject EntityManager database;

  @Test
  void everyMigrationRunsAtStart() {
    // Given
    String unfinished = "select count(*) from flyway_schema_history where not success";

    // When
    Object count =
        QuarkusTransaction.requiringNew()
            .call(() -> database.createNativeQuery(unfinished).getSingleResult());

    // Then
    assertThat(count).isEqualTo(0L);
  }
}
