package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone leaves: their goals are passed on, and who they were is forgotten. */
@ExtendWith(Company.Shared.class)
class LeaverIT {
  private final Company company;
  private final Goals goals;
  private final String word = "t" + System.nanoTime();

  LeaverIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void theirGoalsArePassedOnAndTheirNameIsForgotten() {
    // Given
    String leaver = register("Người Đi " + word);
    String successor = register("Người Nhận " + word);
    String objective = objectiveOf(leaver);
    try (Screen admin = company.as("admin")) {
      admin.speak("vi");

      // When
      admin.open("/admin/people/" + leaver);
      admin.at("button[name=active][value=no]").click();
      admin.at("a[href$='/handover']").click();
      assertThat(admin.at("main")).containsText("1 kết quả then chốt của người này");
      admin.at("#q").fill("nhan " + word);
      admin.at("form[method=get] button.btn").last().click();
      admin.at("input[name=to][value='person:" + successor + "']").check();
      admin.at("#reason").fill("Nghỉ việc");
      admin.at("form[method=post] button.btn-primary").last().click();
      assertThat(admin.at(".alert-success")).hasText("Đã bàn giao.");
      admin.at("input[name=sure]").check();
      admin.at("form[action$='/erase'] button").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã xoá thông tin cá nhân.");
      assertThat(admin.heading()).isEqualTo("#" + leaver.substring(28));
      JsonPath passed = goals.get("/objectives/" + objective);
      assertThat(passed.getString("owner.id")).isEqualTo(successor);
      assertThat(passed.getString("keyResults[0].ownerId")).isEqualTo(successor);
      admin.open("/objectives/" + objective + "/history");
      assertThat(admin.at("main")).containsText("#" + leaver.substring(28));
      assertThat(admin.at("main")).containsText("Nghỉ việc");
      assertThat(admin.at("main")).not().containsText("Người Đi");
      admin.open("/admin/people/" + leaver + "/handover");
      assertThat(admin.at("main")).containsText("Không còn mục tiêu hay kết quả then chốt nào");
    }
  }

  @Test
  void nothingIsPassedOnToNobody() {
    // Given
    String leaver = register("Người Đi " + word);
    String objective = objectiveOf(leaver);
    try (Screen admin = company.as("admin", Screen.Look.WITHOUT_SCRIPTS)) {
      admin.open("/admin/people/" + leaver + "/handover?q=" + "ng");
      admin.at("input[name=to]").first().check();
      admin
          .at("input[name=to]")
          .first()
          .evaluate("radio => radio.value = 'person:00000000-0000-4000-8000-000000000000'");

      // When
      admin.at("form[method=post] button.btn-primary").last().click();

      // Then
      assertThat(admin.at(".alert-danger")).isVisible();
      assertThat(goals.get("/objectives/" + objective).getString("owner.id")).isEqualTo(leaver);
    }
  }

  @Test
  void nothingChosenIsNothingPassedOn() {
    // Given
    String leaver = register("Người Đi " + word);
    String objective = objectiveOf(leaver);
    try (Screen admin = company.as("admin")) {
      admin.speak("vi");
      admin.open("/admin/people/" + leaver + "/handover?q=ng");
      admin.at("input[name=to]").first().check();
      admin.at("input[name=objective]").uncheck();

      // When
      admin.at("form[method=post] button.btn-primary").last().click();

      // Then
      assertThat(admin.at(".alert-danger")).containsText("Hãy chọn ít nhất một mục tiêu.");
      assertThat(goals.get("/objectives/" + objective).getString("owner.id")).isEqualTo(leaver);
    }
  }

  @Test
  void leaversAreListedUntilAUnitHasTakenTheirGoalsOver() {
    // Given
    String leaver = register("Người Đi " + word);
    String objective = objectiveOf(leaver);
    objectiveOf(leaver);
    goals.patch("/people/" + leaver, Map.of("active", false));
    String team = goals.newTeam();
    String name = goals.get("/units/" + team).getString("name");
    try (Screen admin = company.as("admin", Screen.Look.WITHOUT_SCRIPTS)) {
      admin.speak("vi");
      admin.open("/admin/people");
      admin.at("a[href$='/admin/people/leavers']").click();
      turnTo(admin, leaver);
      assertThat(row(admin, leaver).locator("td").allInnerTexts().subList(0, 2))
          .containsExactly("2", "2");
      row(admin, leaver).locator("a[href$='/handover']").click();
      admin.at("#q").fill(name);
      admin.at("form[method=get] button.btn").last().click();
      admin.at("input[name=to][value='unit:" + team + "']").check();

      // When
      admin.at("form[method=post] button.btn-primary").last().click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã bàn giao.");
      JsonPath passed = goals.get("/objectives/" + objective);
      assertThat(passed.getString("owner.id")).isEqualTo(team);
      assertThat(passed.getString("keyResults[0].ownerId")).isNull();
      assertThat(leaversByApi()).doesNotContain(leaver);
    }
  }

  @Test
  void aSuccessorWithEnoughGoalsIsToldOfAndNothingIsPassedOn() {
    // Given
    String leaver = register("Người Đi " + word);
    String objective = publish(objectiveOf(leaver));
    String successor = register("Người Nhận " + word);
    for (int i = 0; i < 5; i++) {
      publish(objectiveOf(successor));
    }
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/people/" + leaver + "/handover?q=nhan+" + word);
      admin.at("input[name=to][value='person:" + successor + "']").check();

      // When
      admin.at("form[method=post] button.btn-primary").last().click();

      // Then
      assertThat(admin.at(".alert-danger")).containsText("5");
      assertThat(goals.get("/objectives/" + objective).getString("owner.id")).isEqualTo(leaver);
    }
  }

  @Test
  void whoeverIsNoAdministratorSeesNoLeavers() {
    try (Screen lead = company.as("marketing.lead")) {
      // When
      int status = lead.open("/admin/people/leavers");

      // Then
      assertThat(status).isEqualTo(403);
    }
  }

  private String publish(String objective) {
    goals.post("/objectives/" + objective + "/publish", Map.of());
    return objective;
  }

  private List<String> leaversByApi() {
    return goals.get("/leavers?limit=200").getList("items.person.id");
  }

  private static void turnTo(Screen admin, String leaver) {
    while (row(admin, leaver).count() == 0) {
      admin.at(".admin-pages a").last().click();
    }
  }

  private static Locator row(Screen admin, String leaver) {
    return admin.at("tr:has(a[href$='/admin/people/" + leaver + "'])");
  }

  private String register(String name) {
    return goals.post("/people", Map.of("displayName", name)).path("id");
  }

  private String objectiveOf(String person) {
    Map<String, Object> keyResult =
        Map.of(
            "title",
            "Gọi " + word,
            "ownerId",
            person,
            "measure",
            Map.of("type", "metric", "start", 0, "target", 100));
    return goals
        .post(
            "/objectives",
            Map.of(
                "cycleId",
                goals.quarter(),
                "owner",
                Map.of("type", "person", "id", person),
                "title",
                "Việc riêng " + word,
                "ambition",
                "COMMITTED",
                "keyResults",
                List.of(keyResult)))
        .path("id");
  }
}
