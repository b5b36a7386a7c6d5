package vn.okr.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.checkin.RecordCheckIns.Item;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** The weekly grid: many check-ins at once, all or none. */
class WeeklyGridTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective objective =
      company.stored(
          anObjective(company.quarter, company.member.person())
              .with(aKeyResult(), aKeyResult())
              .published());
  private final KeyResultId one = first(objective);
  private final KeyResultId other = objective.keyResults().all().getLast().id();

  @Test
  void everyLineIsRecordedInItsPlace() {
    // Given
    List<Item> items = List.of(item(other, "20"), item(one, "60"));

    // When
    List<Recorded> recorded = recordAll(items);

    // Then
    assertThat(recorded).extracting(r -> r.checkIn().keyResultId()).containsExactly(other, one);
    assertThat(company.see(objective.id()).score()).isEqualTo(Score.ofTenThousandths(4000));
  }

  @Test
  void aKeyResultMayBeNamedTwiceAndTheLaterDayCounts() {
    // Given
    Item late = item(one, "80");
    Item early =
        new Item(
            one, new NewCheckIn(Measures.value("10"), null, null, null, TODAY.minusDays(7), null));

    // When
    List<Recorded> recorded = recordAll(List.of(late, early));

    // Then
    assertThat(recorded).extracting(Recorded::score).containsOnly(Score.ofTenThousandths(8000));
  }

  @Test
  void oneWrongLineKeepsAllFromBeingRecorded() {
    // Given
    List<Item> items = List.of(item(one, "60"), new Item(other, said(new Reading.OfDone(true))));

    // When
    OkrException refused = refusalOf(() -> recordAll(items));

    // Then
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/items/1/done", "wrong-reading"));
    assertThat(company.see(objective.id()).score()).isEqualTo(Score.ZERO);
    assertThat(company.world.browseCheckIns.list(company.member, one, PageRequest.first()).items())
        .isEmpty();
  }

  @Test
  void everyWrongLineIsPointedTo() {
    // Given
    NewCheckIn tomorrow =
        new NewCheckIn(Measures.value("1"), null, null, null, TODAY.plusDays(1), null);
    KeyResultId unknown = new KeyResultId(company.world.ids.next());
    List<Item> items =
        List.of(new Item(one, tomorrow), item(unknown, "1"), new Item(other, tomorrow));

    // When
    OkrException refused = refusalOf(() -> recordAll(items));

    // Then
    assertThat(refused.violations())
        .extracting(Violation::pointer)
        .containsExactly("/items/0/on", "/items/1/keyResultId", "/items/2/on");
  }

  @Test
  void aHiddenKeyResultIsAsUnknownAsOneThatDoesNotExist() {
    // Given
    Objective hidden = company.stored(anObjective(company.quarter, company.stranger.person()));
    List<Item> items = List.of(item(first(hidden), "1"));

    // When
    OkrException refused = refusalOf(() -> recordAll(items));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations())
        .containsExactly(Violation.of("/items/0/keyResultId", "unknown-reference"));
  }

  @Test
  void aLineThatIsNotOnesOwnIsForbiddenWhateverElseIsWrong() {
    // Given
    Objective published =
        company.stored(anObjective(company.quarter, company.stranger.person()).published());
    List<Item> items =
        List.of(new Item(one, said(new Reading.OfDone(true))), item(first(published), "1"));

    // When
    OkrException refused = refusalOf(() -> recordAll(items));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  private List<Recorded> recordAll(List<Item> items) {
    return company.world.recordCheckIns.recordAll(company.member, () -> items);
  }

  private static Item item(KeyResultId keyResult, String value) {
    return new Item(keyResult, said(Measures.value(value)));
  }
}
