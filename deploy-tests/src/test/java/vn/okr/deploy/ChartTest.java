package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the chart says of itself and to whoever installs it. */
class ChartTest {
  @Test
  void itInstallsTheVersionItComesWith() throws IOException {
    // Given
    String pom = Files.readString(Path.of("pom.xml"));

    // When
    ChartFile chart = ChartFile.read();

    // Then
    assertThat(pom).contains("<version>" + chart.appVersion() + "</version>");
    assertThat(chart.appVersion()).startsWith(chart.version());
  }

  @Test
  void whoInstallsItIsToldWhichSecretsItNeedsAndWhoMayCall() {
    // When
    String notes = Chart.notes(Setup.EXTERNAL_DATABASE);

    // Then
    assertThat(notes)
        .contains("http://goals.company:8080")
        .contains("- okr-database, key password")
        .contains("- okr-session, key key")
        .contains("Name it in gateway.addresses")
        .contains("Anyone in the cluster may call it");
  }

  @Test
  void secretsThatTheOperatorMakesAreNotAskedFor() {
    // When
    String notes = Chart.notes(Setup.CLOUD_NATIVE_PG);

    // Then
    assertThat(notes).contains("- okr-session, key key").doesNotContain("goals-database-app");
  }

  @Test
  void whoHasNamedEverythingIsToldWherePeopleCome() {
    // When
    String notes = Chart.notes(Setup.EVERYTHING);

    // Then
    assertThat(notes)
        .contains("People come to https://okr.example.com/")
        .doesNotContain("Anyone")
        .doesNotContain("No gateway");
  }
}
