package vn.okr.bootstrap.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators find, register and keep people. */
@ExtendWith(Company.Shared.class)
class AdminPeopleIT {
  private final Company company;
  private final Goals goals;

  AdminPeopleIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/people",
        "/admin/people/new",
        "/admin/people/import",
        "/admin/people/import/template"
      })
  void whoeverIsNoAdministratorIsRefused(String path) {
    try (Screen intern = company.as("intern")) {
      // When
      int status = intern.open(path);

      // Then
      assertThat(status).isEqualTo(403);
      assertThat(intern.at("nav a[href^='/admin']").count()).isZero();
    }
  }

  @Test
  void somebodyIsFoundWithoutAccentsAndWithinTheirUnit() {
    // Given
    String word = word();
    String within = register("Đỗ " + word + " Khoa", List.of(goals.marketing()));
    String elsewhere = register("Đỗ " + word + " Lan", List.of());
    try (Screen admin = company.as("admin")) {
      // When
      admin.open("/admin/people");
      admin.at("#q").fill("do " + word);
      admin.choose("#unit", "phong marketing");
      admin.at(".admin-filter button.btn-primary").click();
      admin.page().waitForURL("**/admin/people?*");

      // Then
      assertThat(admin.at("a[href='/admin/people/" + within + "']").count()).isEqualTo(1);
      assertThat(admin.at("a[href='/admin/people/" + elsewhere + "']").count()).isZero();
    }
  }

  @Test
  void pagesOfPeopleLeadOn() {
    try (Screen admin = company.as("admin")) {
      // Given
      for (int i = 0; i < 51; i++) {
        register("Nhiều Người " + i, List.of());
      }
      admin.open("/admin/people?q=nhieu+nguoi");
      List<String> first = admin.at("main th[scope=row] a").allInnerTexts();

      // When
      admin.at(".admin-pages a").last().click();
      admin.page().waitForURL("**after=*");

      // Then
      assertThat(first).hasSize(50);
      assertThat(admin.at("main th[scope=row] a").allInnerTexts())
          .isNotEmpty()
          .doesNotContainAnyElementsOf(first);
    }
  }

  @Test
  void onePersonIsRegisteredInAUnit() {
    String name = "Người Mới " + word();
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/people/new?unit=" + goals.marketing());
      admin.at("#displayName").fill(name);
      admin.at("#employeeNumber").fill(word());

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForURL("**done=registered");

      // Then
      assertThat(admin.heading()).isEqualTo(name);
      assertThat(admin.text()).contains("Phòng Marketing", "Chưa đăng nhập lần nào");
    }
  }

  @Test
  void aNumberTakenIsRefusedAtItsFieldAndNothingTypedIsLost() {
    // Given
    String number = word();
    goals.post("/people", Map.of("displayName", "Có trước", "employeeNumber", number));
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/people/new");
      admin.at("#displayName").fill("Trùng mã");
      admin.at("#email").fill("khong phai email");
      admin.at("#employeeNumber").fill(number);
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#email-error");
      admin.at("#email").fill("trung@example.vn");

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#employeeNumber-error");

      // Then
      assertThat(admin.at("#displayName").inputValue()).isEqualTo("Trùng mã");
      assertThat(admin.at("#email").inputValue()).isEqualTo("trung@example.vn");
    }
  }

  @Test
  void whoIsSlowerSeesTheNewerRecordAndLosesNothing() {
    // Given
    String person = register("Hai Người Sửa", List.of());
    try (Screen first = company.as("admin");
        Screen second = company.as("admin")) {
      first.open("/admin/people/" + person);
      second.open("/admin/people/" + person);
      first.at("#displayName").fill("Sửa Trước");
      first.at("main form button.btn-primary").first().click();
      first.page().waitForURL("**done=saved");
      second.at("#displayName").fill("Sửa Sau");

      // When
      second.at("main form button.btn-primary").first().click();
      second.page().waitForSelector(".alert-warning");

      // Then
      assertThat(second.text()).contains("Hiện nay: Sửa Trước");
      assertThat(second.at("#displayName").inputValue()).isEqualTo("Sửa Sau");
      second.at("main form button.btn-primary").first().click();
      second.page().waitForURL("**done=saved");
      assertThat(second.heading()).isEqualTo("Sửa Sau");
    }
  }

  @Test
  void aRecordIsChangedAndItsOwnerLeavesAndComesBack() {
    // Given
    String person = register("Ra Vào " + word(), List.of(goals.marketing()));
    try (Screen admin = company.as("admin", Screen.Look.WITHOUT_SCRIPTS)) {
      admin.open("/admin/people/" + person);
      admin.at("#locale").selectOption("en");
      admin.at("#zone").fill("Asia/Tokyo");
      click(admin, "main form[action$='" + person + "'] button", "saved");
      assertThat(admin.at("#zone").inputValue()).isEqualTo("Asia/Tokyo");
      click(admin, "form[action$='/leave'] button", "left");
      assertThat(admin.text()).contains("Chưa thuộc đơn vị nào");
      admin.choose("section #unit", "Phòng Marketing");
      click(admin, "form[action$='/units'] button", "joined");

      // When
      click(admin, "button[name=active]", "deactivated");

      // Then
      assertThat(goals.get("/people/" + person).getBoolean("active")).isFalse();
      click(admin, "button[name=active]", "activated");
      assertThat(goals.get("/people/" + person).getBoolean("active")).isTrue();
      assertThat(goals.get("/people/" + person).getList("units.name"))
          .containsExactly("Phòng Marketing");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSheetRegistersManyWithAndWithoutScripts(boolean scripts) {
    String word = word();
    String sheet =
        "\uFEFFdisplayName,email,employeeNumber,units\r\nBảng Một %1$s,,A%1$s,Phòng Marketing\r\nBảng Hai %1$s,,B%1$s,\r\n"
            .formatted(word);
    try (Screen admin =
        company.as("admin", scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS)) {
      // Given
      admin.open("/admin/people/import");
      admin.at("#file").setInputFiles(file(sheet));

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForURL("**done=imported*");

      // Then
      assertThat(admin.text()).contains("Đã thêm 2 người");
      assertThat(goals.get("/people?q=" + word).getList("items")).hasSize(2);
      assertThat(admin.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void aSheetSaysThatItIsOnItsWay() {
    try (Screen admin = company.as("admin")) {
      // Given
      List<Route> held = new ArrayList<>();
      admin.open("/admin/people/import");
      admin.at("#file").setInputFiles(file("displayName\nĐang Gửi " + word() + "\n"));
      assertThat(admin.at("#sending").isVisible()).isFalse();
      admin.page().route("**/admin/people/import", held::add);

      // When
      admin.at("main button.btn-primary").click();

      // Then
      admin.at("#sending").waitFor();
      await().pollInSameThread().until(() -> admin.at("#sending").isVisible() && !held.isEmpty());
      held.getFirst().resume();
      admin.page().waitForURL("**done=imported*");
    }
  }

  @Test
  void aSheetWithMistakesNamesEveryLineAndRegistersNobody() {
    // Given
    String word = word();
    goals.post("/people", Map.of("displayName", "Có mã", "employeeNumber", "C" + word));
    String sheet =
        "displayName,employeeNumber,units\nTốt %1$s,D%1$s,\nTrùng %1$s,C%1$s,\nLặp %1$s,D%1$s,\n"
            .formatted(word);
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/people/import");
      admin.at("#file").setInputFiles(file(sheet));

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#refused-rows");

      // Then
      assertThat(admin.at("#refused-rows tbody th").allInnerTexts()).containsExactly("3", "4");
      assertThat(admin.text()).contains("nhan-su.csv");
      assertThat(goals.get("/people?q=tot+" + word).getList("items")).isEmpty();
    }
  }

  @Test
  void aFileThatIsTooLargeOrNoTextIsRefusedWithItsReason() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/people/import");
      admin.at("#file").setInputFiles(file("x".repeat((1 << 20) + 1)));
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#refused-rows");
      String tooLarge = admin.at("#refused-rows").innerText();

      // When
      admin
          .at("#file")
          .setInputFiles(
              new FilePayload("anh.csv", "text/csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0}));
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("text=anh.csv");

      // Then
      assertThat(tooLarge).contains("quá lớn");
      assertThat(admin.at("#refused-rows").innerText()).contains("UTF-8");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aSheetThatAnotherSiteSendsIsRefused(String site) {
    // Given
    String word = word();
    var sheet =
        given()
            .auth()
            .oauth2(company.token("admin"))
            .header("Sec-Fetch-Site", site)
            .multiPart(
                "file", "a.csv", ("displayName\nLạ " + word).getBytes(StandardCharsets.UTF_8));

    // When
    var answer = sheet.post(company.address() + "/admin/people/import");

    // Then
    answer.then().statusCode(403);
    assertThat(goals.get("/people?q=" + word).getList("items")).isEmpty();
  }

  @Test
  void theSameFormSentTwiceRegistersPeopleOnce() {
    // Given
    String word = word();
    String key = UUID.randomUUID().toString();

    // When
    int first = send(word, key);
    int again = send(word, key);

    // Then
    assertThat(List.of(first, again)).containsExactly(303, 303);
    assertThat(goals.get("/people?q=" + word).getList("items")).hasSize(1);
  }

  @Test
  void theTemplateIsASheetThatCanBeRead() {
    // When
    byte[] template =
        given()
            .auth()
            .oauth2(company.token("admin"))
            .get(company.address() + "/admin/people/import/template")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asByteArray();

    // Then
    assertThat(new String(template, StandardCharsets.UTF_8))
        .startsWith("\uFEFFdisplayName,email,employeeNumber,units\r\n");
  }

  private static void click(Screen screen, String button, String done) {
    screen.at(button).click();
    screen.page().waitForURL("**done=" + done);
  }

  private int send(String word, String key) {
    return given()
        .redirects()
        .follow(false)
        .auth()
        .oauth2(company.token("admin"))
        .multiPart("key", key)
        .multiPart(
            "file", "a.csv", ("displayName\nMột lần " + word).getBytes(StandardCharsets.UTF_8))
        .post(company.address() + "/admin/people/import")
        .statusCode();
  }

  private String register(String name, List<String> units) {
    return goals.post("/people", Map.of("displayName", name, "units", units)).path("id");
  }

  private static FilePayload file(String sheet) {
    return new FilePayload("nhan-su.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String word() {
    return "x" + UUID.randomUUID().toString().replace("-", "");
  }
}
