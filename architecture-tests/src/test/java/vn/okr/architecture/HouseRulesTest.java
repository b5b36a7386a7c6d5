package vn.okr.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule catches the violation planted for it. */
class HouseRulesTest {
  private static JavaClasses shipped;

  @BeforeAll
  static void readTheHouse() {
    shipped = House.shipped();
  }

  static List<HouseRule> rules() {
    return HouseRules.all();
  }

  @Test
  void everyModuleIsLookedAt() {
    // When
    List<String> rooms =
        List.of("domain", "application", "adapters.rest", "adapters.persistence", "local");

    // Then
    assertThat(rooms)
        .allSatisfy(
            room ->
                assertThat(shipped)
                    .anyMatch(type -> type.getPackageName().startsWith("vn.okr." + room)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeepsTheRule(HouseRule rule) {
    // When
    var outcome = rule.under().apply(House.ROOT).allowEmptyShould(true).evaluate(shipped);

    // Then
    assertThat(outcome.hasViolation()).as(outcome.getFailureReport().toString()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleCatchesThePlantedViolation(HouseRule rule) {
    // Given
    JavaClasses planted = House.planted(rule.name());

    // When
    var outcome = rule.under().apply(House.plantedRoot(rule.name())).evaluate(planted);

    // Then
    assertThat(outcome.hasViolation()).isTrue();
  }
}
