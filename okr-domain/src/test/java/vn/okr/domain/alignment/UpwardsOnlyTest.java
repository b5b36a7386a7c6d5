package vn.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.OkrException;

@DisplayName("M7: contributions lead upwards")
class UpwardsOnlyTest {
  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @DisplayName("M7: in one cycle, to a unit above the owner")
  @CsvSource({
    "platform, engineering, ",
    "platform, company, ",
    "engineering, company, ",
    "company, company, not-upwards",
    "engineering, engineering, not-upwards",
    "company, engineering, not-upwards",
    "engineering, platform, not-upwards",
    "platform, mobile, not-upwards",
    "platform, marketing, not-upwards",
    "person in platform, platform, ",
    "person in platform, engineering, ",
    "person in platform, company, ",
    "person in platform, mobile, not-upwards",
    "person in platform, marketing, not-upwards",
    "person in engineering, engineering, ",
    "person in engineering, platform, not-upwards",
    "person in company, company, ",
    "person in platform+marketing, marketing, ",
    "person in platform+marketing, engineering, ",
    "person in platform+marketing, mobile, not-upwards",
    "person, company, not-upwards",
    "person in platform, another person in engineering, not-upwards",
    "platform, another person in engineering, not-upwards",
    "platform, another person in company, not-upwards",
  })
  void inOneCycle(String lower, String upper, @Nullable String expected) {
    // Given
    Place below = Places.place(lower, "Q1");
    Place above = Places.place(upper, "Q1");

    // When
    String answer = answer(LinkKind.CONTRIBUTES, below, above);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1} to {2} of {3}: {4}")
  @DisplayName(
      "M7: the upper cycle is the same or contains the lower; a unit's quarter rests on its year")
  @CsvSource({
    "engineering, Q1, company, year, ",
    "engineering, year, company, year, ",
    "engineering, year, company, year's twin, ",
    "engineering, year, company, Q1, outside-cycle",
    "engineering, Q1, company, Q2, outside-cycle",
    "engineering, Q1, engineering, year, ",
    "engineering, year, engineering, year, not-upwards",
    "engineering, year, engineering, year's twin, not-upwards",
    "engineering, Q1, engineering, Q2, outside-cycle",
    "engineering, Q1, platform, year, not-upwards",
    "company, Q1, company, year, ",
    "person in platform, Q1, platform, year, ",
    "person in platform, year, platform, Q1, outside-cycle",
    "person in platform, Q1, person in platform, year, not-upwards",
  })
  void acrossCycles(
      String lower, String lowerCycle, String upper, String upperCycle, @Nullable String expected) {
    // Given
    Place below = Places.place(lower, lowerCycle);
    Place above = Places.place(upper, upperCycle);

    // When
    String answer = answer(LinkKind.CONTRIBUTES, below, above);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1} to {2} of {3}: {4}")
  @DisplayName("M9: support may lead anywhere, in a cycle that fits")
  @CsvSource({
    "engineering, Q1, marketing, Q1, ",
    "engineering, Q1, platform, year, ",
    "company, Q1, person, Q1, ",
    "engineering, year, marketing, Q1, outside-cycle",
    "engineering, Q1, marketing, Q2, outside-cycle",
  })
  void supportLeadsAnywhere(
      String lower, String lowerCycle, String upper, String upperCycle, @Nullable String expected) {
    // Given
    Place below = Places.place(lower, lowerCycle);
    Place above = Places.place(upper, upperCycle);

    // When
    String answer = answer(LinkKind.SUPPORTS, below, above);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  private static @Nullable String answer(LinkKind kind, Place lower, Place upper) {
    try {
      UpwardsOnly.require(kind, lower, upper);
      return null;
    } catch (OkrException refusal) {
      assertThat(refusal.violations().getFirst().pointer()).isEqualTo("/to");
      return refusal.code().value();
    }
  }
}
