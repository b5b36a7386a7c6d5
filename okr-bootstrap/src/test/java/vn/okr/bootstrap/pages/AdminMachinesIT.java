package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators let machines in, say what they may do, and keep them out. */
@ExtendWith(Company.Shared.class)
class AdminMachinesIT {
  private static final String LIST = "/admin/service-accounts";

  private final Company company;
  private final Goals goals;
  private final String word = "m" + System.nanoTime();

  AdminMachinesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(strings = {LIST, LIST + "/new"})
  void whoeverIsNoAdministratorIsRefused(String path) {
    try (Screen lead = company.as("marketing.lead")) {
      // When
      int status = lead.open(path);

      // Then
      assertThat(status).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMachineIsLetInToReportOnAKeyResultThatWordsHaveFound(boolean scripts) {
    // Given
    String objective = goals.published("Đo đạc " + word, 2);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[1].id");
    try (Screen admin = admin(scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS)) {
      admin.open(LIST + "/new");
      admin.at("#name").fill("Kho " + word);
      admin.at("#client").fill(word);
      admin.at("input[name=scope][value=REPORT]").check();
      admin.at("#q").fill("do dac " + word);
      admin.at("button[name=find]").click();
      admin.at("input[name=keyResult][value='" + keyResult + "']").check();

      // When
      admin.at("main form button.btn-primary").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã cho máy vào.");
      assertThat(admin.at("#key-results input:checked")).hasCount(1);
      JsonPath account = goals.get(path(admin));
      assertThat(account.getString("client")).isEqualTo(word);
      assertThat(account.getList("scopes")).isEqualTo(List.of("READ", "REPORT"));
      assertThat(account.getList("keyResults")).isEqualTo(List.of(keyResult));
      assertThat(admin.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void theListSaysWhatEachMachineMayDoAndWhoLetItIn() {
    // Given
    String id = letIn(List.of("ADMINISTER"));
    try (Screen admin = admin(Screen.Look.DESKTOP)) {
      admin.speak("en");

      // When
      admin.open(LIST);
      while (admin.at("a[href$='" + id + "']").count() == 0) {
        admin.at(".admin-pages a").last().click();
      }

      // Then
      String row = admin.at("tr:has(a[href$='" + id + "'])").innerText();
      assertThat(row).contains("Máy " + word, word, "administer", "active");
      assertThat(row).contains(goals.get("/me").getString("displayName"));
    }
  }

  @Test
  void whatAMachineMayDoIsChangedOnTheRecord() {
    // Given
    String id = letIn(List.of("READ"));
    try (Screen admin = admin(Screen.Look.DESKTOP)) {
      admin.open(LIST + "/" + id);
      admin.at("input[name=scope][value=READ]").uncheck();
      admin.at("input[name=scope][value=ADMINISTER]").check();

      // When
      admin.at("#record-form button.btn-primary").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã lưu tài khoản máy.");
      assertThat(goals.get("/service-accounts/" + id).getList("scopes"))
          .isEqualTo(List.of("ADMINISTER"));
      assertThat(admin.at(".history-lines li").first()).containsText("được làm: đọc → quản trị");
    }
  }

  @Test
  void aClientThatIsTakenIsRefusedAtItsFieldAndNothingTypedIsLost() {
    // Given
    letIn(List.of("READ"));
    try (Screen admin = admin(Screen.Look.DESKTOP)) {
      admin.open(LIST + "/new");
      admin.at("#name").fill("Trùng " + word);
      admin.at("#client").fill(word);

      // When
      admin.at("main form button.btn-primary").click();

      // Then
      assertThat(admin.at("#client-error")).hasText("Mã client này đã có một tài khoản máy.");
      assertThat(admin.at("#name")).hasValue("Trùng " + word);
    }
  }

  @Test
  void whoIsSlowerLosesNothing() {
    // Given
    String id = letIn(List.of("READ"));
    try (Screen admin = admin(Screen.Look.DESKTOP)) {
      admin.open(LIST + "/" + id);
      goals.patch("/service-accounts/" + id, Map.of("name", "Nhanh hơn " + word));
      admin.at("#name").fill("Chậm hơn " + word);
      admin.at("#record-form button.btn-primary").click();
      assertThat(admin.at(".alert-warning")).containsText("Hiện nay: Nhanh hơn " + word);

      // When
      admin.at("#record-form button.btn-primary").click();

      // Then
      assertThat(admin.at("h1")).hasText("Chậm hơn " + word);
    }
  }

  @Test
  void aMachineIsKeptOutOnceThatIsConfirmedAndLetInAgain() {
    // Given
    String id = letIn(List.of("READ"));
    try (Screen admin = admin(Screen.Look.WITHOUT_SCRIPTS)) {
      admin.open(LIST + "/" + id);
      admin.at("input[name=sure]").evaluate("box => box.required = false");
      admin.at("button[name=active]").click();
      assertThat(admin.at(".alert-danger")).hasText("Hãy xác nhận trước khi ngừng.");
      assertThat(isActive(id)).isTrue();
      admin.at("input[name=sure]").check();

      // When
      admin.at("button[name=active]").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Máy này không vào được nữa.");
      assertThat(isActive(id)).isFalse();
      admin.at("button[name=active]").click();
      assertThat(admin.at(".alert-success")).hasText("Máy này vào được trở lại.");
      assertThat(isActive(id)).isTrue();
    }
  }

  private Screen admin(Screen.Look look) {
    Screen admin = company.as("admin", look);
    admin.speak("vi");
    return admin;
  }

  private boolean isActive(String id) {
    return goals.get("/service-accounts/" + id).getBoolean("active");
  }

  private String letIn(List<String> scopes) {
    return goals
        .post("/service-accounts", Map.of("name", "Máy " + word, "client", word, "scopes", scopes))
        .path("id");
  }

  /** Where the API keeps the account that the screen shows. */
  private static String path(Screen screen) {
    return screen.page().url().replaceFirst(".*/admin(/service-accounts/[^?]*).*", "$1");
  }
}
