package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators shape the tree of units. */
@ExtendWith(Company.Shared.class)
class AdminUnitsIT {
  private final Company company;
  private final Goals goals;

  AdminUnitsIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/admin/units", "/admin/units/new", "/admin/units/%s", "/admin/units/%s/below"})
  void whoeverIsNoAdministratorIsRefused(String path) {
    try (Screen intern = company.as("intern")) {
      // When
      int status = intern.open(path.formatted(goals.marketing()));

      // Then
      assertThat(status).isEqualTo(403);
    }
  }

  @Test
  void aBranchIsFetchedWhenItIsOpened() {
    // Given
    String upper = unit("Nhánh", goals.root());
    String lower = unit("Trong nhánh", upper);
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units");
      assertThat(row(admin, lower).count()).isZero();

      // When
      admin.at("details[data-branch^='/admin/units/" + upper + "/below'] > summary").click();

      // Then
      row(admin, lower).waitFor();
      assertThat(admin.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void withoutScriptsABranchHasAPageOfItsOwn() {
    // Given
    String upper = unit("Nhánh lặng", goals.root());
    String lower = unit("Trong nhánh lặng", upper);
    try (Screen admin = company.as("admin", Screen.Look.WITHOUT_SCRIPTS)) {
      admin.open("/admin/units");
      admin.at("details[data-branch^='/admin/units/" + upper + "/below'] > summary").click();

      // When
      admin.at("a[href='/admin/units?root=" + upper + "']").click();
      admin.page().waitForURL("**?root=*");

      // Then
      assertThat(row(admin, lower).count()).isEqualTo(1);
    }
  }

  @Test
  void aUnitIsMadeBelowAnotherAndRenamed() {
    String name = "Phòng " + UUID.randomUUID();
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/units/new?parent=" + goals.marketing());
      admin.at("#name").fill(name);
      admin.at("#kind").selectOption("TEAM");
      admin.at("main button.btn-primary").click();
      admin.page().waitForURL("**done=created");
      admin.at("#name").fill(name + " mới");

      // When
      admin.at("#details-form button").click();
      admin.page().waitForURL("**done=saved");

      // Then
      assertThat(admin.heading()).isEqualTo(name + " mới");
      assertThat(admin.at("#parent").inputValue()).isEqualTo("Phòng Marketing");
    }
  }

  @Test
  void aUnitAboveThatNobodyKnowsIsRefusedAtItsField() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/admin/units/new");
      admin.at("#name").fill("Không có nơi đứng");
      admin.choose("#parent", "một nơi không có thật");

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#parent-error");

      // Then
      assertThat(admin.at("#name").inputValue()).isEqualTo("Không có nơi đứng");
      assertThat(admin.at("#parent").inputValue()).isEqualTo("một nơi không có thật");
    }
  }

  @Test
  void aUnitIsMovedByTypingWhereItBelongs() {
    // Given
    String moved = unit("Chuyển bằng chữ", goals.root());
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units/" + moved);
      admin.choose("#parent", "phong marketing");

      // When
      admin.at("#place-form button").click();
      admin.page().waitForURL("**done=moved*");

      // Then
      assertThat(parentOf(moved)).isEqualTo(goals.marketing());
      assertThat(row(admin, moved).getAttribute("class")).contains("is-shown");
    }
  }

  @Test
  void aUnitIsMovedByKeyboardAlone() {
    // Given
    String target = unit("Nơi đến", goals.root());
    String moved = unit("Chuyển bằng phím", goals.root());
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units");
      row(admin, moved).locator("a.btn").first().focus();
      admin.page().keyboard().press("Enter");
      admin.page().waitForURL("**moving=*");
      assertThat(row(admin, moved).locator("button").count()).isZero();
      row(admin, target).locator("button").focus();

      // When
      admin.page().keyboard().press("Enter");
      admin.page().waitForURL("**done=moved*");

      // Then
      assertThat(parentOf(moved)).isEqualTo(target);
    }
  }

  @Test
  void aUnitIsMovedByDraggingItOntoAnother() {
    // Given
    String target = unit("Nơi thả", goals.root());
    String moved = unit("Kéo đi", goals.root());
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units");

      // When
      row(admin, moved).dragTo(row(admin, target));
      admin.page().waitForURL("**done=moved*");

      // Then
      assertThat(parentOf(moved)).isEqualTo(target);
      assertThat(admin.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void aUnitIsNeverPlacedBelowItself() {
    // Given
    String upper = unit("Trên " + UUID.randomUUID(), goals.root());
    String lowerName = "Dưới " + UUID.randomUUID();
    unit(lowerName, upper);
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units/" + upper);
      admin.choose("#parent", lowerName);

      // When
      admin.at("#place-form button").click();
      admin.page().waitForSelector("#parent-error");

      // Then
      assertThat(admin.at("#parent").inputValue()).isEqualTo(lowerName);
      assertThat(parentOf(upper)).isEqualTo(goals.root());
    }
  }

  @Test
  void whoIsSlowerSeesTheNewerUnitAndLosesNothing() {
    // Given
    String unit = unit("Hai người sửa", goals.root());
    try (Screen first = company.as("admin");
        Screen second = company.as("admin")) {
      first.open("/admin/units/" + unit);
      second.open("/admin/units/" + unit);
      first.at("#name").fill("Sửa trước");
      first.at("#details-form button").click();
      first.page().waitForURL("**done=saved");
      second.at("#name").fill("Sửa sau");

      // When
      second.at("#details-form button").click();
      second.page().waitForSelector(".alert-warning");

      // Then
      assertThat(second.text()).contains("Hiện nay: Sửa trước");
      assertThat(second.at("#name").inputValue()).isEqualTo("Sửa sau");
      second.at("#details-form button").click();
      second.page().waitForURL("**done=saved");
      assertThat(second.heading()).isEqualTo("Sửa sau");
    }
  }

  @Test
  void peopleAreFoundAndGivenTheirPart() {
    // Given
    String unit = unit("Cần người", goals.root());
    String name = "Tân Binh " + UUID.randomUUID();
    String person = goals.post("/people", Map.of("displayName", name)).path("id");
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units/" + unit);
      admin.at("#bring-in #q").fill(name);
      admin.at("#bring-in button").first().click();
      admin.page().waitForURL("**?q=*");
      admin.at("#found button[value=add-member]").click();
      admin.page().waitForURL("**done=member-added");
      admin.at("#unit-people button[value=add-lead]").click();
      admin.page().waitForURL("**done=lead-added");
      assertThat(goals.get("/units/" + unit).getList("leads")).containsExactly(person);

      // When
      admin.at("#unit-people button[value=remove-lead]").click();
      admin.page().waitForURL("**done=lead-removed");
      admin.at("#unit-people button[value=remove-member]").click();
      admin.page().waitForURL("**done=member-removed");

      // Then
      assertThat(admin.text()).contains("Chưa có ai trong đơn vị này");
      assertThat(goals.get("/people/" + person).getList("units")).isEmpty();
    }
  }

  @Test
  void aUnitAboveOthersIsNotArchivedAndAnEmptyOneIsAndComesBack() {
    // Given
    String upper = unit("Còn dùng", goals.root());
    String lower = unit("Dưới còn dùng", upper);
    try (Screen admin = company.as("admin")) {
      admin.open("/admin/units/" + upper);
      admin.at("#archive-form button").click();
      admin.page().waitForSelector("#archive-form .invalid-feedback");
      admin.open("/admin/units/" + lower);

      // When
      admin.at("#archive-form button").click();
      admin.page().waitForURL("**done=archived");

      // Then
      assertThat(goals.get("/units/" + lower).getBoolean("archived")).isTrue();
      admin.open("/admin/units?root=" + upper);
      assertThat(row(admin, lower).count()).isZero();
      admin.open("/admin/units?archived=yes&root=" + upper);
      assertThat(row(admin, lower).count()).isEqualTo(1);
      admin.open("/admin/units/" + lower);
      admin.at("#archive-form button").click();
      admin.page().waitForURL("**done=revived");
      assertThat(goals.get("/units/" + lower).getBoolean("archived")).isFalse();
    }
  }

  private static Locator row(Screen screen, String unit) {
    return screen.at(".unit-row[data-unit='" + unit + "']");
  }

  private String parentOf(String unit) {
    return goals.get("/units/" + unit).getString("parentId");
  }

  private String unit(String name, String parent) {
    return goals
        .post("/units", Map.of("name", name, "kind", "DEPARTMENT", "parentId", parent))
        .path("id");
  }
}
