package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators plan cycles, and take them through their phases. */
@ExtendWith(Company.Own.class)
class AdminCyclesIT {
  private final Company company;
  private final Goals goals;

  /** A company of its own: the phase of a cycle is everyone's. */
  AdminCyclesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/cycles", "/admin/cycles/new", "/admin/cycles/%s"})
  void whoeverIsNoAdministratorIsRefused(String path) {
    try (Screen lead = company.as("marketing.lead")) {
      // When
      int status = lead.open(path.formatted(goals.quarter()));

      // Then
      assertThat(status).isEqualTo(403);
    }
  }

  @Test
  void theCycleThatComesNextIsPlannedWithOneButton() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/new");
      String name = admin.at("#name").inputValue();
      LocalDate first = LocalDate.parse(admin.at("#startsOn").inputValue());
      LocalDate last = LocalDate.parse(admin.at("#endsOn").inputValue());

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForURL("**done=planned");

      // Then
      assertThat(name).matches("Quý [1-4]/20\\d\\d");
      assertThat(first.plusMonths(3).minusDays(1)).isEqualTo(last);
      assertThat(admin.heading()).isEqualTo(name);
      assertThat(admin.text()).contains("Giai đoạn: lập kế hoạch");
      admin.open("/admin/cycles");
      assertThat(admin.at("main th[scope=row] a").allInnerTexts()).contains(name);
    }
  }

  @Test
  void aYearIsPreparedWithItsQuartersByOneButton() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles");
      List<String> years = admin.at("#year option").allInnerTexts();
      String last = years.getLast();

      // When
      admin.at("#year").selectOption(last);
      admin.at("form[action$='/years'] button").click();
      admin.page().waitForURL("**done=prepared**");

      // Then
      assertThat(admin.at(".alert-success").innerText()).contains("5");
      assertThat(admin.at("main th[scope=row] a").allInnerTexts())
          .contains(
              "Năm " + last, "Quý 1/" + last, "Quý 2/" + last, "Quý 3/" + last, "Quý 4/" + last);

      // When
      admin.at("#year").selectOption(last);
      admin.at("form[action$='/years'] button").click();

      // Then
      admin.page().waitForURL("**planned=0");
    }
  }

  @Test
  void aCycleThatNobodyUsesIsDeletedAndOneInUseIsNot() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/new");
      admin.at("#name").fill("Lập nhầm");
      admin.at("#startsOn").fill("2041-01-01");
      admin.at("#endsOn").fill("2041-03-31");
      admin.at("#parentId").selectOption("");
      admin.at("main button.btn-primary").click();
      admin.page().waitForURL("**done=planned");

      // When
      admin.at("summary:has-text('Xoá chu kỳ này')").click();
      admin.at("form[action$='/delete'] button").click();
      admin.page().waitForURL("**done=deleted");

      // Then
      assertThat(admin.at("main th[scope=row] a").allInnerTexts()).doesNotContain("Lập nhầm");
      admin.open("/admin/cycles/" + goals.quarter());
      admin.at("summary:has-text('Xoá chu kỳ này')").click();
      admin.at("form[action$='/delete'] button").click();
      admin.page().waitForSelector(".alert-danger");
      assertThat(admin.text()).contains("Vẫn còn những thứ khác đang dùng đến");
    }
  }

  @Test
  void aCycleThatEndsBeforeItBeginsIsRefusedAtItsFieldAndNothingTypedIsLost() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/new");
      admin.at("#name").fill("Ngược đời");
      admin.at("#startsOn").fill("2040-04-01");
      admin.at("#endsOn").fill("2040-03-31");

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#endsOn-error");

      // Then
      assertThat(admin.at("#name").inputValue()).isEqualTo("Ngược đời");
      assertThat(admin.at("#startsOn").inputValue()).isEqualTo("2040-04-01");
    }
  }

  @Test
  void aQuarterThatSticksOutOfItsYearIsRefused() {
    String year = planned("Năm 2041", "2041-01-01", "2041-12-31");
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/new");
      admin.at("#startsOn").fill("2041-12-01");
      admin.at("#endsOn").fill("2042-01-31");
      admin.at("#parentId").selectOption(year);

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#parentId-error");

      // Then
      assertThat(admin.at("#parentId").inputValue()).isEqualTo(year);
    }
  }

  @Test
  void whoeverIsSlowerSeesWhatTheCycleIsNowAndKeepsWhatTheyTyped() {
    String cycle = planned("Quý nháp", "2043-01-01", "2043-03-31");
    try (Screen first = company.as("admin");
        Screen second = company.as("admin")) {
      // Given
      first.open("/admin/cycles/" + cycle);
      second.open("/admin/cycles/" + cycle);
      first.at("#name").fill("Quý một");
      first.at("main form[aria-labelledby=record] button").click();
      first.page().waitForURL("**done=saved");
      second.at("#name").fill("Quý đầu");

      // When
      second.at("main form[aria-labelledby=record] button").click();
      second.page().waitForSelector(".alert-warning");

      // Then
      assertThat(second.at("#name").inputValue()).isEqualTo("Quý đầu");
      assertThat(second.at(".alert-warning").innerText()).contains("Quý một");
      second.at("main form[aria-labelledby=record] button").click();
      second.page().waitForURL("**done=saved");
      assertThat(second.heading()).isEqualTo("Quý đầu");
    }
  }

  @Test
  void aCycleDoesNotRunBeforeItsFirstDay() {
    String cycle = planned("Tương lai", "2044-01-01", "2044-03-31");
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/" + cycle);

      // When
      admin.at("button[name=phase][value=RUNNING]").click();
      admin.page().waitForSelector(".alert-danger");

      // Then
      assertThat(admin.at(".alert-danger").innerText()).contains("01/01/2044");
      assertThat(admin.text()).contains("Giai đoạn: lập kế hoạch");
    }
  }

  @Test
  void aStepBackNeedsItsReason() {
    String cycle = planned("Chạy rồi", "2020-01-01", "2020-03-31");
    move(cycle, "RUNNING");
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/cycles/" + cycle);
      admin.at("details:has(#reason) > summary").click();
      admin.at("#reason").fill("   ");
      admin.at("button[name=phase][value=PLANNING]").click();
      admin.page().waitForSelector("#reason-error");
      admin.at("#reason").fill("Bắt đầu quá sớm");

      // When
      admin.at("button[name=phase][value=PLANNING]").click();
      admin.page().waitForURL("**done=moved");

      // Then
      assertThat(admin.text()).contains("Giai đoạn: lập kế hoạch");
    }
  }

  @Test
  void aCycleIsClosedOnlyWhenAllItsObjectivesAre() {
    // Given
    String cycle = planned("Sắp đóng", "2019-01-01", "2019-03-31");
    move(cycle, "RUNNING");
    String title = "Chưa xong " + UUID.randomUUID();
    String objective = published(cycle, title);
    move(cycle, "GRADING");
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/cycles/" + cycle);

      // When
      admin.at("button[name=phase][value=CLOSED]").click();
      admin.page().waitForSelector(".alert-danger");

      // Then
      assertThat(admin.at(".alert-danger a[href='/objectives/" + objective + "']").innerText())
          .isEqualTo(title);
      goals.post("/objectives/" + objective + "/drop", Map.of("reason", "Không làm nữa"));
      admin.at("button[name=phase][value=CLOSED]").click();
      admin.page().waitForURL("**done=moved");
      assertThat(admin.at("#name").count()).isZero();
      assertThat(admin.text()).contains("không sửa được nữa");
    }
  }

  private String planned(String name, String from, String until) {
    return goals
        .post("/cycles", Map.of("name", name, "startsOn", from, "endsOn", until))
        .path("id");
  }

  private void move(String cycle, String phase) {
    goals.post("/cycles/" + cycle + "/phase", Map.of("phase", phase));
  }

  private String published(String cycle, String title) {
    Map<String, Object> keyResult =
        Map.of("title", "Tăng đều", "measure", Map.of("type", "metric", "start", 0, "target", 10));
    Map<String, Object> objective =
        Map.of(
            "cycleId",
            cycle,
            "owner",
            Map.of("type", "unit", "id", goals.marketing()),
            "title",
            title,
            "ambition",
            "COMMITTED",
            "keyResults",
            List.of(keyResult));
    String id = goals.post("/objectives", objective).path("id");
    goals.post("/objectives/" + id + "/publish", Map.of());
    return id;
  }
}
