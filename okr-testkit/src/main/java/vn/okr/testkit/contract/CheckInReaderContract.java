package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CheckInBuilder.aCheckIn;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.checkin.CheckInView;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;

/** What every reader of check-ins tells (M11). */
public abstract class CheckInReaderContract extends PortContract {
  private PersonId person;
  private KeyResultId keyResult;
  private KeyResultId other;

  @BeforeEach
  void publishAnObjective() {
    person = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    Objective objective =
        scene.add(anObjective(scene.cycle(), person).with(aKeyResult(), aKeyResult()).published());
    keyResult = first(objective);
    other = objective.keyResults().all().getLast().id();
  }

  @Test
  void checkInsComeInTheOrderTheyWereRecordedWithNames() {
    // Given
    CheckIn late = aCheckIn(keyResult, person).on(Examples.DAY).noting("Đã gọi khách").build();
    CheckIn early =
        aCheckIn(keyResult, person)
            .on(Examples.DAY.minusDays(9))
            .madeOf(new KpiSource(new KpiId(scene.id()), new KpiReadingId(scene.id())))
            .build();
    scene.checkIn(late, aCheckIn(other, person).build(), early);

    // When
    List<CheckInView> found = list(200);

    // Then
    assertThat(found)
        .containsExactly(
            new CheckInView(late, "Hồ Thị Bưởi", null, false),
            new CheckInView(early, "Hồ Thị Bưởi", null, false));
  }

  @Test
  void aCorrectedCheckInIsMarkedAndItsCorrectionIsNot() {
    // Given
    CheckIn wrong = aCheckIn(keyResult, person).build();
    CheckIn alsoWrong = aCheckIn(keyResult, person).correcting(wrong.id()).build();
    CheckIn right = aCheckIn(keyResult, person).correcting(alsoWrong.id()).build();
    scene.checkIn(wrong, alsoWrong, right);

    // When
    List<CheckInView> found = list(200);

    // Then
    assertThat(found).extracting(CheckInView::corrected).containsExactly(true, true, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    List<CheckIn> recorded = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      CheckIn checkIn = aCheckIn(keyResult, person).on(Examples.DAY.minusDays(i)).build();
      recorded.add(checkIn);
      scene.checkIn(checkIn, aCheckIn(other, person).build());
    }

    // When
    List<CheckInView> found = list(limit);

    // Then
    assertThat(found).extracting(CheckInView::checkIn).containsExactlyElementsOf(recorded);
  }

  private List<CheckInView> list(int limit) {
    return allPages(limit, page -> ports.checkInReader().of(keyResult, page));
  }
}
