package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KpiBuilder.aKpi;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Quantity;

/** What every reader of KPIs tells (M14). */
public abstract class KpiReaderContract extends PortContract {
  private UnitId unit;
  private PersonId person;

  @BeforeEach
  void openUnit() {
    unit = scene.department();
    person = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
  }

  @Test
  void oneComesWithTheNamesOfItsUnitAndOwner() {
    // Given
    Kpi kpi = scene.add(aKpi(unit, person).described("Theo kho").read("96", Examples.DAY).build());

    // When
    var found = inTransaction(() -> ports.kpiReader().find(kpi.id(), Examples.DAY));

    // Then
    assertThat(found).contains(new KpiView(kpi, "Phòng Tiếp thị", "Hồ Thị Bưởi", Examples.DAY));
    assertThat(inTransaction(() -> ports.kpiReader().find(new KpiId(scene.id()), Examples.DAY)))
        .isEmpty();
  }

  @ParameterizedTest(name = "healthy {0}, fresh {1}, archived {2}: {3}")
  @CsvSource({
    ", , , healthy ill old unread archived",
    "true, , , healthy old archived",
    "false, , , ill",
    ", true, , healthy ill archived",
    ", false, , old unread",
    "true, true, , healthy archived",
    ", , false, healthy ill old unread",
    ", , true, archived"
  })
  void filtersGoTogether(
      @Nullable Boolean healthy,
      @Nullable Boolean fresh,
      @Nullable Boolean archived,
      String expected) {
    // Given
    scene.add(aKpi(unit, person).titled("healthy").read("95", Examples.DAY.minusDays(7)).build());
    scene.add(aKpi(unit, person).titled("ill").read("94.9999", Examples.DAY).build());
    scene.add(aKpi(unit, person).titled("old").read("95", Examples.DAY.minusDays(8)).build());
    scene.add(aKpi(unit, person).titled("unread").build());
    scene.add(aKpi(unit, person).titled("archived").read("95", Examples.DAY).archived().build());

    // When
    List<KpiView> found = list(new KpiFilter(unit, person, healthy, fresh, archived), 200);

    // Then
    assertThat(found)
        .extracting(view -> view.kpi().definition().title().value())
        .containsExactly(expected.split(" "));
  }

  @Test
  void unitsAndOwnersAreToldApart() {
    // Given
    PersonId other = scene.person();
    Kpi wanted = scene.add(aKpi(unit, person).build());
    scene.add(aKpi(unit, other).build());
    scene.add(aKpi(scene.department(), person).build());

    // When
    List<KpiView> found = list(new KpiFilter(unit, person, null, null, null), 200);

    // Then
    assertThat(found).extracting(KpiView::kpi).containsExactly(wanted);
    assertThat(list(KpiFilter.atWorkIn(unit), 200)).hasSize(2);
    assertThat(list(new KpiFilter(null, person, null, null, null), 200)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    List<Kpi> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      added.add(scene.add(aKpi(unit, person).build()));
    }

    // When
    List<KpiView> found = list(KpiFilter.atWorkIn(unit), limit);

    // Then
    assertThat(found).extracting(KpiView::kpi).containsExactlyElementsOf(added);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 200})
  void readingsComeInTheOrderTheyWereRecordedAndThoseCorrectedAreMarked(int limit) {
    // Given
    Kpi kpi = scene.add(aKpi(unit, person).build());
    Kpi other = scene.add(aKpi(unit, person).build());
    KpiReading wrong = reading(kpi, null);
    KpiReading right = reading(kpi, wrong.id());
    scene.read(wrong, reading(other, null), right);

    // When
    List<KpiReadingView> found =
        allPages(limit, page -> ports.kpiReader().readings(kpi.id(), page));

    // Then
    assertThat(found)
        .containsExactly(
            new KpiReadingView(wrong, "Hồ Thị Bưởi", null, true),
            new KpiReadingView(right, "Hồ Thị Bưởi", null, false));
  }

  private List<KpiView> list(KpiFilter filter, int limit) {
    return allPages(limit, page -> ports.kpiReader().page(filter, Examples.DAY, page));
  }

  private KpiReading reading(Kpi kpi, @Nullable KpiReadingId corrects) {
    return new KpiReading(
        new KpiReadingId(scene.id()),
        kpi.id(),
        Examples.DAY,
        Examples.DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
        person,
        Quantity.of("96"),
        null,
        corrects);
  }
}
