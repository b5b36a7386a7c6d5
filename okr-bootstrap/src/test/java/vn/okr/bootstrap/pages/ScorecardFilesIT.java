package vn.okr.bootstrap.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grading sheets are taken along as files, by those who are signed in at the pages alone. */
@ExtendWith(Company.Shared.class)
class ScorecardFilesIT {
  private final Company company;
  private final Goals goals;

  ScorecardFilesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void theSheetOfAUnitIsSavedAsAWorkbookUnderItsName() throws IOException {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      lead.open("/units/" + goals.marketing());

      // When
      Download file = download(lead, "xlsx");

      // Then
      assertThat(file.suggestedFilename())
          .startsWith("Bảng chấm điểm - Phòng Marketing - ")
          .endsWith(".xlsx");
      assertThat(Files.readString(file.path(), ISO_8859_1)).startsWith("PK");
    }
  }

  @Test
  void theSheetOfAPersonIsSavedWithAByteOrderMark() throws IOException {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      lead.open("/people/" + goals.personId("marketing.member"));

      // When
      Download file = download(lead, "csv");

      // Then
      assertThat(Files.readString(file.path())).startsWith("\uFEFFMục tiêu,Loại,");
    }
  }

  @Test
  void theSheetOfAnUnknownCycleIsNotFound() {
    try (Screen lead = company.as("marketing.lead")) {
      int status =
          lead.open("/units/" + goals.marketing() + "/scorecard.csv?cycle=" + goals.marketing());

      assertThat(status).isEqualTo(404);
    }
  }

  private static Download download(Screen screen, String extension) {
    return screen
        .page()
        .waitForDownload(() -> screen.at("a[href*='scorecard." + extension + "']").click());
  }
}
