package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The key results of an objective there is are added, changed and given up on pages. */
@ExtendWith(Company.Shared.class)
class KeyResultsIT {
  private final Goals goals;
  private final Company company;

  KeyResultsIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void oneIsAddedWithItsOwnerFoundByNameWithoutAccents() {
    // Given
    String objective = goals.published("Thêm kết quả", 1);
    String name = goals.get("/people/" + goals.personId("intern")).getString("displayName");
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/objectives/" + objective);
      lead.at("a[href$='/key-results/new']").click();
      lead.page().waitForURL("**/key-results/new");
      lead.at("#kr-0-title").fill("Các chặng ra mắt");
      lead.at("#kr-0-measure").selectOption("milestones");
      lead.at("#kr-0-milestones").fill("Bản thử\nRa mắt | 2,5");
      lead.at("#kr-0-weight").fill("0,5");
      lead.at("#kr-0-owner")
          .fill(goals.get("/people/" + goals.personId("intern")).getString("email"));

      // When
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**done=key-result-added");

      // Then
      assertThat(lead.text()).contains("Các chặng ra mắt", "Ra mắt", "trọng số 0,5");
      assertThat(lead.at(".history-lines > li").first().innerText())
          .contains("người phụ trách: " + name, "cột mốc: Ra mắt (2,5)");
    }
  }

  @Test
  void aDraftOffersNoCheckInsAndAPublishedOneDoes() {
    // Given
    String draft = goals.draft("Chưa công bố", 1);
    String published = goals.published("Đã công bố", 1);
    try (Screen lead = company.as("marketing.lead")) {
      // When
      lead.open("/objectives/" + draft);
      int ofDraft = lead.at("a[href$='#check-in']").count();
      lead.open("/objectives/" + published);
      int ofPublished = lead.at("a[href$='#check-in']").count();

      // Then
      assertThat(ofDraft).isZero();
      assertThat(ofPublished).isEqualTo(1);
    }
  }

  @Test
  void whatIsRefusedStandsAtItsFieldWithEverythingTyped() {
    // Given
    String objective = goals.draft("Sai nhiều chỗ", 1);
    try (Screen lead = company.as("marketing.lead", Screen.Look.WITHOUT_SCRIPTS)) {
      lead.open("/objectives/" + objective + "/key-results/new");
      lead.at("#kr-0-title").fill("Kết quả có lỗi");
      lead.at("#kr-0-start").fill("1");
      lead.at("#kr-0-target").fill("9");
      lead.choose("#kr-0-owner", "không có ai tên vậy");

      // When
      lead.at("main button.btn-primary").click();

      // Then
      assertThat(lead.at(".invalid-feedback").innerText()).contains("Không tìm thấy người nào");
      assertThat(lead.at("#kr-0-title").inputValue()).isEqualTo("Kết quả có lỗi");
      assertThat(lead.at("#kr-0-owner").inputValue()).isEqualTo("không có ai tên vậy");
      lead.choose("#kr-0-owner", "");
      lead.at("#kr-0-target").fill("1");
      lead.at("main button.btn-primary").click();
      assertThat(lead.at(".invalid-feedback").innerText()).contains("phải khác nhau");
    }
  }

  @Test
  void aPublishedMeasureIsChangedWithAReason() {
    // Given
    String objective = goals.published("Nâng chỉ tiêu", 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/key-results/" + keyResult + "/edit");
      lead.at("#kr-0-target").fill("1.200,5");
      lead.at("main button.btn-primary").click();
      lead.page().waitForSelector(".alert-danger");
      assertThat(lead.at("#reason-error").innerText()).contains("lý do");

      // When
      lead.at("#reason").fill("Thị trường lớn hơn");
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**done=key-result-saved");

      // Then
      assertThat(lead.text()).contains("từ 0 đến 1.200,5", "Lý do: Thị trường lớn hơn");
    }
  }

  @Test
  void whoIsSlowerSeesWhatItIsNowAndLosesNothing() {
    // Given
    String objective = goals.draft("Hai người một kết quả", 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    try (Screen lead = company.as("marketing.lead");
        Screen ceo = company.as("ceo")) {
      lead.open("/key-results/" + keyResult + "/edit");
      ceo.open("/key-results/" + keyResult + "/edit");
      ceo.at("#kr-0-title").fill("Giám đốc đổi trước");
      ceo.at("main button.btn-primary").click();
      ceo.page().waitForURL("**done=key-result-saved");
      lead.at("#kr-0-title").fill("Trưởng phòng đổi sau");

      // When
      lead.at("main button.btn-primary").click();
      lead.page().waitForSelector(".alert-warning");

      // Then
      assertThat(lead.text()).contains("Hiện nay: Giám đốc đổi trước", "từ 0 đến 100");
      assertThat(lead.at("#kr-0-title").inputValue()).isEqualTo("Trưởng phòng đổi sau");
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**done=key-result-saved");
      assertThat(lead.text()).contains("Trưởng phòng đổi sau");
    }
  }

  @Test
  void oneOfADraftIsDeletedAndAPublishedOneDroppedWithAReason() {
    // Given
    String draft = goals.draft("Xoá bớt", 2);
    String published = goals.published("Bỏ bớt", 2);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/key-results/" + first(draft) + "/end");

      // When
      lead.at("main button.btn-danger").click();
      lead.page().waitForURL("**done=key-result-deleted");
      lead.open("/key-results/" + first(published) + "/end");
      lead.at("main button.btn-danger").click();
      lead.page().waitForSelector("#reason-error");
      lead.at("#reason").fill("Trùng với kết quả khác");
      lead.at("main button.btn-danger").click();
      lead.page().waitForURL("**done=key-result-dropped");

      // Then
      assertThat(goals.get("/objectives/" + draft).getList("keyResults")).hasSize(1);
      assertThat(lead.text()).contains("Lý do: Trùng với kết quả khác");
    }
  }

  private String first(String objective) {
    return goals.get("/objectives/" + objective).getString("keyResults[0].id");
  }
}
