package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EnvVar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The chart names secrets and holds none. */
class SecretsTest {
  @ParameterizedTest
  @EnumSource
  void noManifestHoldsASecret(Setup setup) {
    // When
    Manifests manifests = setup.manifests();

    // Then
    assertThat(manifests.kinds()).doesNotContain("Secret");
    assertThat(manifests.pods().flatMap(pod -> pod.getSpec().getContainers().stream()))
        .flatExtracting(container -> container.getEnv())
        .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|_KEY)"))
        .isNotEmpty()
        .extracting(EnvVar::getValue)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "EXTERNAL_DATABASE, QUARKUS_DATASOURCE_PASSWORD, okr-database/password",
    "EXTERNAL_DATABASE, OKR_SESSION_KEY, okr-session/key",
    "EVERYTHING, QUARKUS_DATASOURCE_PASSWORD, goals-database/app-password",
    "EVERYTHING, QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET, goals-client/client-secret",
    "EVERYTHING, OKR_LIVE_PASSWORD, goals-listener/password",
    "EVERYTHING, OKR_READ_REPLICA_PASSWORD, goals-reader/password",
    "EVERYTHING, QUARKUS_MAILER_PASSWORD, goals-mail/password",
    "EVERYTHING, OKR_SESSION_KEY, goals-session/key",
    "EVERYTHING, QUARKUS_FLYWAY_PASSWORD, goals-owner/password",
    "CLOUD_NATIVE_PG, QUARKUS_DATASOURCE_USERNAME, goals-database-app/username",
    "CLOUD_NATIVE_PG, QUARKUS_DATASOURCE_PASSWORD, goals-database-app/password",
  })
  void secretsComeFromWhereTheyAreKept(Setup setup, String variable, String kept) {
    // When
    Environment given = Environment.of(setup.manifests().server());

    // Then
    assertThat(given.keptIn(variable)).isEqualTo(kept);
  }

  @Test
  void whatIsGivenAsASecretTakesThePlaceOfTheChartsOwn() {
    // When
    Manifests manifests =
        Chart.renderWith(
            Setup.EXTERNAL_DATABASE,
            "secretEnv: {QUARKUS_DATASOURCE_USERNAME: {name: okr-database, key: username}}");

    // Then
    assertThat(Environment.of(manifests.server()).keptIn("QUARKUS_DATASOURCE_USERNAME"))
        .isEqualTo("okr-database/username");
  }
}
