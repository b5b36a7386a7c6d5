package vn.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Cycles;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;

@DisplayName("M7: contributions lead upwards")
class UpwardsOnlyTest {
  private static final Map<String, UnitId> UNITS =
      Map.of(
          "company", Organisations.COMPANY,
          "engineering", Organisations.ENGINEERING,
          "platform", Organisations.PLATFORM,
          "mobile", Organisations.MOBILE,
          "marketing", Organisations.MARKETING);
  private static final Map<String, Cycle> CYCLES =
      Map.of(
          "year", Cycles.cycle(Cycles.YEAR, CyclePhase.RUNNING),
          "year's twin", Cycles.cycle(Cycles.YEAR, CyclePhase.RUNNING),
          "Q1", Cycles.cycle(Cycles.Q1, CyclePhase.RUNNING),
          "Q2", Cycles.cycle(Cycles.Q2, CyclePhase.RUNNING));

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
    Place below = place(lower, "Q1");
    Place above = place(upper, "Q1");

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
    Place below = place(lower, lowerCycle);
    Place above = place(upper, upperCycle);

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
    Place below = place(lower, lowerCycle);
    Place above = place(upper, upperCycle);

    // When
    String answer = answer(LinkKind.SUPPORTS, below, above);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  private static Place place(String who, String cycle) {
    boolean personal = who.contains("person");
    Set<UnitId> units =
        Arrays.stream(
                who.substring(who.indexOf(" in ") < 0 ? 0 : who.indexOf(" in ") + 4).split("\\+"))
            .filter(UNITS::containsKey)
            .map(UNITS::get)
            .collect(Collectors.toSet());
    Owner owner =
        personal
            ? Owner.of(person(who.startsWith("another") ? 2 : 1))
            : Owner.of(units.iterator().next());
    return new Place(Affiliation.in(TREE, owner, units, _ -> Set.of()), CYCLES.get(cycle));
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
