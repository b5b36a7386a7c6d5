package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Objectives are written, changed and ended on pages. */
@ExtendWith(Company.Shared.class)
class WritingIT {
  private final Goals goals;
  private final Company company;

  WritingIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void anObjectiveWithThreeKeyResultsIsMadeOnOnePage() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/new?cycle=" + goals.quarter());
      intern.at("#title").fill("Học xong nghề trong quý");
      intern.at("#kr-0-title").fill("Điểm đánh giá của người hướng dẫn");
      intern.at("#kr-0-start").fill("5");
      intern.at("#kr-0-target").fill("8,5");
      intern.at("#kr-1-title").fill("Đi hết các chặng");
      intern.at("#kr-1-measure").selectOption("milestones");
      intern.at("#kr-1-milestones").fill("Chặng một\nChặng hai");
      intern.at("#kr-2-title").fill("Có chứng chỉ");
      intern.at("#kr-2-measure").selectOption("binary");

      // When
      intern.at("button[name=draft]").click();
      intern.page().waitForURL("**done=created");

      // Then
      assertThat(intern.heading()).isEqualTo("Học xong nghề trong quý");
      assertThat(intern.text()).contains("từ 5 đến 8,5", "Chặng hai", "xong hay chưa");
    }
  }

  @Test
  void adviceFollowsWhatIsWrittenAndBlocksNothing() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/new?cycle=" + goals.quarter());
      intern.at("#title").fill("Mục tiêu có gợi ý");
      intern.at("#kr-0-start").fill("1");
      intern.at("#kr-0-target").fill("2");

      // When
      intern.at("#kr-0-title").fill("Triển khai hệ thống mới");
      intern.at("#kr-0-title").blur();

      // Then
      intern.page().waitForSelector("#draft-advice :text('tả việc làm')");
      intern.at("button[name=draft]").click();
      intern.page().waitForURL("**done=created");
    }
  }

  @Test
  void whatIsRefusedStandsAtItsFieldAndNothingTypedIsLost() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/new?cycle=" + goals.quarter());
      intern.at("#title").fill("Bằng nhau");
      intern.at("#kr-0-title").fill("Không có gì để đo");
      intern.at("#kr-0-start").fill("3");
      intern.at("#kr-0-target").fill("3");

      // When
      intern.at("button[name=draft]").click();
      intern.page().waitForSelector(".alert-danger");

      // Then
      assertThat(intern.text()).contains("Giá trị đầu và chỉ tiêu phải khác nhau");
      assertThat(intern.at("#kr-0-title").inputValue()).isEqualTo("Không có gì để đo");
    }
  }

  @Test
  void whoIsSlowerLearnsOfItAndLosesNothing() {
    // Given
    String objective = goals.draft("Hai người cùng sửa", 1);
    try (Screen lead = company.as("marketing.lead");
        Screen ceo = company.as("ceo")) {
      lead.open("/objectives/" + objective + "/edit");
      ceo.open("/objectives/" + objective + "/edit");
      ceo.at("#title").fill("Giám đốc sửa trước");
      ceo.at("main button.btn-primary").click();
      ceo.page().waitForURL("**done=saved");
      lead.at("#title").fill("Trưởng phòng sửa sau");

      // When
      lead.at("main button.btn-primary").click();
      lead.page().waitForSelector(".alert-warning");

      // Then
      assertThat(lead.text()).contains("Hiện nay: Giám đốc sửa trước");
      assertThat(lead.at("#title").inputValue()).isEqualTo("Trưởng phòng sửa sau");
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**done=saved");
      assertThat(lead.heading()).isEqualTo("Trưởng phòng sửa sau");
    }
  }

  @Test
  void aPublishedObjectiveIsDroppedWithAReason() {
    // Given
    String objective = goals.published("Không theo nữa", 1);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/objectives/" + objective + "/end");
      lead.at("#reason").fill("Đổi hướng kinh doanh");

      // When
      lead.at("main button.btn-danger").click();
      lead.page().waitForURL("**done=dropped");

      // Then
      assertThat(lead.text()).contains("đã bỏ", "Lý do: Đổi hướng kinh doanh");
    }
  }

  @Test
  void whoMayOnlyReadIsOfferedACopyAloneAndRefused() {
    // Given
    String objective = goals.published("Chỉ đọc", 1);
    try (Screen intern = company.as("intern")) {
      intern.open("/objectives/" + objective);
      assertThat(intern.at(".page-head .actions a, .page-head .actions button").allTextContents())
          .containsExactly("Sao chép");

      // When
      List<Integer> answers =
          Stream.of("/edit", "/close", "/end", "/key-results/new", "/links")
              .map(step -> intern.open("/objectives/" + objective + step))
              .toList();

      // Then
      assertThat(answers).containsOnly(403);
    }
  }

  @Test
  void aDraftThatMayNotBePublishedStaysAndThePageSaysWhy() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/new?cycle=" + goals.quarter());
      intern.at("#title").fill("Chưa có kết quả then chốt");

      // When
      intern.at("button[name=publish]").click();
      intern.page().waitForSelector(".alert-danger");

      // Then
      assertThat(intern.heading()).isEqualTo("Chưa có kết quả then chốt");
      assertThat(intern.text())
          .contains("bản nháp vẫn còn", "Mục tiêu cần ít nhất một kết quả then chốt");
      assertThat(intern.page().url()).matches(".*/objectives/[0-9a-f-]{36}");
      intern.at("form[action$='/publish'] button").click();
      intern.page().waitForSelector(".alert-danger");
      assertThat(intern.text()).contains("Mục tiêu cần ít nhất một kết quả then chốt");
    }
  }
}
