package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the chart tells the product is what the product listens to. */
class SettingsTest {
  @ParameterizedTest
  @EnumSource
  void everyVariableIsASettingOfTheProduct(Setup setup) {
    // Given
    Set<String> known = KnownSettings.all();

    // When
    var given = setup.manifests().pods().map(pod -> pod.getSpec().getContainers().getFirst());

    // Then
    assertThat(given)
        .allSatisfy(container -> assertThat(known).containsAll(Environment.of(container).names()));
  }

  @Test
  void aVariableThatTheProductDoesNotKnowIsFound() {
    // When
    Set<String> known = KnownSettings.all();

    // Then
    assertThat(known)
        .contains("OKR_LIVE_JDBC_URL", "OKR_ORGANISATION_FOCUS_LIMIT", "OKR_SESSION_KEY")
        .doesNotContain("OKR_LIVE_URL", "OKR_ORGANISATION_FOCUSLIMIT", "QUARKUS_DATASOURCE_URL");
  }

  @Test
  void everyDocumentedSettingHasAValueInTheChart() {
    // Given
    List<Set<String>> documented = KnownSettings.documented();

    // When
    Set<String> given = Environment.of(Setup.EVERYTHING.manifests().server()).names();

    // Then
    assertThat(documented)
        .hasSizeGreaterThan(20)
        .allSatisfy(names -> assertThat(given).containsAnyElementsOf(names));
  }

  @Test
  void everySettingOfTheProductsOwnHasAValueInTheChart() {
    // Given
    Set<String> own = KnownSettings.own();

    // When
    Set<String> given = Environment.of(Setup.EVERYTHING.manifests().server()).names();

    // Then
    assertThat(own).hasSizeGreaterThan(12);
    assertThat(given).containsAll(own);
  }

  @Test
  void whatIsNotSetIsLeftToTheProduct() {
    // When
    Set<String> given = Environment.of(Setup.EXTERNAL_DATABASE.manifests().server()).names();

    // Then
    assertThat(given)
        .containsExactly(
            "OKR_SESSION_KEY",
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE",
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_FLYWAY_MIGRATE_AT_START",
            "QUARKUS_FLYWAY_VALIDATE_AT_START",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_OIDC_AUTH_SERVER_URL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "OKR_GATEWAY_ADDRESSES 10.0.0.0/8,gateway.example.com",
        "OKR_SIGN_IN_ROLE_CLAIMS realm_access.roles,groups",
        "OKR_SIGN_IN_READABLE_ACCESS_TOKENS false",
        "OKR_ORGANISATION_GRACE_DAYS 0",
        "OKR_ORGANISATION_ON_TRACK_FROM 0.8",
        "OKR_LIVE_JDBC_URL jdbc:postgresql://postgres.example.com:5433/goals"
            + "?sslmode=verify-full&sslrootcert=/etc/okr/ca.crt",
        "QUARKUS_DATASOURCE_JDBC_URL jdbc:postgresql://pooler.example.com:6432/goals"
            + "?sslmode=verify-full&sslrootcert=/etc/okr/ca.crt",
        "OKR_READ_REPLICA_JDBC_URL jdbc:postgresql://standby.example.com:5434/goals"
            + "?sslmode=verify-full&sslrootcert=/etc/okr/ca.crt",
        "OKR_READ_REPLICA_LAG_ALLOWED 3S",
        "OKR_ORGANISATION_REMINDER_DAY FRIDAY",
        "OKR_ORGANISATION_REMINDER_TIME 08:30",
        "OKR_MAIL_LINKS https://okr.example.com",
        "QUARKUS_MAILER_HOST mail.example.com",
        "QUARKUS_MAILER_PORT 2525",
        "QUARKUS_MAILER_START_TLS OPTIONAL",
        "QUARKUS_MAILER_USERNAME goals",
        "OKR_REQUESTS_AT_ONCE 150",
        "OKR_SERVICE_ACCOUNTS_REQUESTS_PER_MINUTE 1200",
        "QUARKUS_DATASOURCE_JDBC_MAX_SIZE 10",
        "QUARKUS_OTEL_SDK_DISABLED false",
        "QUARKUS_DATASOURCE_JDBC_TELEMETRY_ENABLED true",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT http://collector.monitoring:4317",
        "QUARKUS_OTEL_TRACES_SAMPLER_ARG 0.25",
        "QUARKUS_OIDC_PAGES_AUTHENTICATION_SCOPES profile,email,api://goals/okr",
      })
  void valuesReachTheProduct(String variable, String text) {
    // When
    Environment given = Environment.of(Setup.EVERYTHING.manifests().server());

    // Then
    assertThat(given.text(variable)).isEqualTo(text);
  }
}
