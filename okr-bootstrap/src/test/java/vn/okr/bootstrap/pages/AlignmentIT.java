package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M7: what an objective rests on is found by words, added and taken away on a page. */
@ExtendWith(Company.Shared.class)
class AlignmentIT {
  private final Goals goals;
  private final Company company;

  AlignmentIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGoalAboveIsFoundWithoutAccentsLinkedAndUnlinked(boolean scripts) {
    // Given
    String objective = goals.published("Dựa lên trên", 1);
    String upper = goals.ofMarketing();
    String title = goals.get("/objectives/" + upper).getString("title");
    Screen.Look look = scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS;
    try (Screen lead = company.as("marketing.lead", look)) {
      lead.open("/objectives/" + objective + "/links");

      // When
      lead.at("#q").fill(withoutAccents(title));
      if (scripts) {
        lead.page().waitForCondition(() -> lead.at("#offer fieldset").count() == 1);
      } else {
        lead.at("form[role=search] button").click();
      }
      lead.at("#offer input[value='keyResult:" + goals.keyResultOfMarketing() + "']").check();
      lead.at("#weight").fill("2,5");
      lead.at("#weight").press("Enter");
      lead.page().waitForURL("**done=aligned");

      // Then
      assertThat(lead.at("section[aria-labelledby=above]").innerText())
          .contains(title, "đóng góp", "trọng số 2,5");
      lead.at("button[name=remove]").click();
      lead.page().waitForCondition(() -> lead.at("button[name=remove]").count() == 0);
      assertThat(goals.get("/objectives/" + objective + "/alignments").getList("items")).isEmpty();
      assertThat(lead.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void whatIsRefusedKeepsWhatWasChosenAndWhoIsSlowerLearnsOfIt() {
    // Given
    String objective = goals.published("Hai người liên kết", 1);
    String choice = "#offer input[value='keyResult:" + goals.keyResultOfMarketing() + "']";
    String title = goals.get("/objectives/" + goals.ofMarketing()).getString("title");
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/objectives/" + objective + "/links?q=" + withoutAccents(title).replace(" ", "+"));
      lead.at(choice).check();
      lead.at("#weight").fill("nhiều");
      lead.at("#offer button").click();
      lead.page().waitForSelector("#weight-error");
      assertThat(lead.at(choice).isChecked()).isTrue();
      goals.patch("/objectives/" + objective, Map.of("title", "Đổi giữa chừng"));
      lead.at("#weight").fill("3");

      // When
      lead.at("#offer button").click();
      lead.page().waitForSelector(".alert-warning");

      // Then
      assertThat(lead.heading()).contains("Đổi giữa chừng");
      assertThat(lead.at(choice).isChecked()).isTrue();
      lead.at("#offer button").click();
      lead.page().waitForURL("**done=aligned");
      assertThat(lead.text()).contains("trọng số 3");
    }
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
