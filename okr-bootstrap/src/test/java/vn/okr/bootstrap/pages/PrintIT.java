package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scorecards go on paper as grading sheets: objectives, scores, average, and nothing to click. */
@ExtendWith(Company.Own.class)
class PrintIT {
  private static final int A4_HEIGHT = 842;

  private final Company company;
  private final Goals goals;

  /**
   * A company of its own: how long a sheet gets tells nothing where other tests have added goals.
   */
  PrintIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  /**
   * A sheet on paper.
   *
   * @param height of its pages in points
   * @param text with one space for every gap
   */
  private record Sheet(int pages, int height, String text) {}

  @Test
  void theSheetOfAUnitFitsTwoPages() throws IOException {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      lead.open("/units/" + goals.marketing());
      List<String> titles = titles(lead);
      List<String> scores = lead.at(".sheet .sheet-average td").allInnerTexts();
      String average = lead.at(".sheet tfoot td").innerText();

      // When
      Sheet sheet = printed(lead);

      // Then
      assertThat(sheet.pages()).isBetween(1, 2);
      assertThat(sheet.height()).isEqualTo(A4_HEIGHT);
      assertThat(titles).isNotEmpty();
      assertThat(sheet.text()).contains(titles);
      assertThat(sheet.text()).contains(scores);
      assertThat(sheet.text()).contains("Trung bình · Phòng Marketing " + average);
      assertThat(sheet.text()).contains("In ngày");
      assertHasNothingToClick(sheet);
    }
  }

  @Test
  void theSheetOfAPersonFitsOnePage() throws IOException {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      lead.open("/people/" + goals.personId("marketing.member"));
      List<String> titles = titles(lead);
      String average = lead.at(".sheet tfoot td").innerText();

      // When
      Sheet sheet = printed(lead);

      // Then
      assertThat(sheet.pages()).isEqualTo(1);
      assertThat(titles).isNotEmpty();
      assertThat(sheet.text()).contains(titles).contains(average);
      assertHasNothingToClick(sheet);
    }
  }

  @ParameterizedTest
  @CsvSource({"vi, In ngày", "en, Printed on"})
  void theCompanysReportFitsOnePageInEitherLanguage(String language, String printed)
      throws IOException {
    try (Screen ceo = company.as("ceo")) {
      // Given
      ceo.speak(language);
      ceo.open("/cycle/report?cycle=" + goals.lastQuarter());
      List<String> objectives = texts(ceo, "section[aria-labelledby=objectives] th a");
      List<String> units = texts(ceo, "section[aria-labelledby=units] th a");

      // When
      Sheet sheet = printed(ceo);

      // Then
      assertThat(sheet.pages()).isEqualTo(1);
      assertThat(objectives).isNotEmpty();
      assertThat(units).isNotEmpty();
      assertThat(sheet.text()).contains(objectives).contains(units).contains(printed);
      assertHasNothingToClick(sheet);
    }
  }

  private static List<String> titles(Screen screen) {
    return texts(screen, ".sheet th[scope=rowgroup] a");
  }

  private static List<String> texts(Screen screen, String css) {
    return screen.at(css).allInnerTexts().stream().map(PrintIT::plain).toList();
  }

  private static void assertHasNothingToClick(Sheet sheet) {
    assertThat(sheet.text().toLowerCase(Locale.ROOT))
        .doesNotContain(
            "trang chủ", "sơ đồ okr", "đăng xuất", "đến nội dung chính", "tìm mục tiêu");
  }

  private static Sheet printed(Screen screen) throws IOException {
    byte[] pdf =
        screen.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Sheet(
          document.getNumberOfPages(),
          Math.round(document.getPage(0).getMediaBox().getHeight()),
          plain(new PDFTextStripper().getText(document)));
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }
}
