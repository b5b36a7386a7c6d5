package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema is brought up to date by exactly one of the job and the replicas. */
class MigrationTest {
  @Test
  void aJobMigratesBeforeReplicasStartAndThenEnds() {
    // When
    Manifests manifests = Setup.EXTERNAL_DATABASE.manifests();

    // Then
    Job job = manifests.one(Job.class);
    Environment migration = Environment.of(manifests.migration());
    assertThat(job.getMetadata().getAnnotations())
        .containsEntry(ChartCopy.HOOK, "pre-install,pre-upgrade")
        .containsEntry(ChartCopy.HOOK + "-delete-policy", "before-hook-creation,hook-succeeded");
    assertThat(job.getSpec().getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
    assertThat(migration.text("QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
    assertThat(migration.text("QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("true");
    assertThat(migration.text("QUARKUS_FLYWAY_VALIDATE_AT_START")).isEqualTo("false");
  }

  @Test
  void replicasOnlyLookWhetherTheSchemaIsUpToDate() {
    // When
    Environment replica = Environment.of(Setup.EXTERNAL_DATABASE.manifests().server());

    // Then
    assertThat(replica.text("QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("false");
    assertThat(replica.text("QUARKUS_FLYWAY_VALIDATE_AT_START")).isEqualTo("true");
  }

  @Test
  void theJobKnowsWhatReplicasKnow() {
    // When
    Manifests manifests = Setup.EVERYTHING.manifests();

    // Then
    Set<String> expected = new TreeSet<>(Environment.of(manifests.server()).names());
    expected.add("QUARKUS_INIT_AND_EXIT");
    assertThat(Environment.of(manifests.migration()).names()).isEqualTo(expected);
    assertThat(manifests.migration().getImage()).isEqualTo(manifests.server().getImage());
  }

  @Test
  void aHookNeedsNothingThatIsInstalledAfterIt() {
    // When
    Manifests manifests = Setup.EVERYTHING.manifests();

    // Then
    assertThat(manifests.migration().getEnvFrom()).isEmpty();
    assertThat(manifests.migration().getEnv())
        .allSatisfy(
            variable ->
                assertThat(
                        variable.getValueFrom() == null
                            || variable.getValueFrom().getConfigMapKeyRef() == null)
                    .isTrue());
  }

  @Test
  void replicasMigrateIfAsked() {
    // When
    Manifests manifests = Chart.render(Setup.EXTERNAL_DATABASE, "migration.by", "replicas");

    // Then
    assertThat(manifests.find(Job.class)).isEmpty();
    assertThat(Environment.of(manifests.server()).text("QUARKUS_FLYWAY_MIGRATE_AT_START"))
        .isEqualTo("true");
    assertThat(Environment.of(manifests.server()).text("QUARKUS_FLYWAY_VALIDATE_AT_START"))
        .isEqualTo("false");
  }

  @Test
  void replicasMigrateADatabaseThatComesWithThem() {
    // When
    Manifests manifests = Setup.CLOUD_NATIVE_PG.manifests();

    // Then
    assertThat(manifests.find(Job.class)).isEmpty();
    assertThat(Environment.of(manifests.server()).text("QUARKUS_FLYWAY_MIGRATE_AT_START"))
        .isEqualTo("true");
  }
}
