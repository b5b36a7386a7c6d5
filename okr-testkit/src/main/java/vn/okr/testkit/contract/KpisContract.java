package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KpiBuilder.aKpi;
import static vn.okr.testkit.KpiBuilder.like;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.testkit.KpiBuilder;

/** What every store of KPIs holds to. */
public abstract class KpisContract extends PortContract {
  @Test
  void whatWasAddedComesBack() {
    // Given
    Kpi whole =
        kpi()
            .described("Tỉ lệ đơn giao trong ngày hẹn")
            .between("-99999999999999.9999", "100000000000000")
            .every(2, CadenceUnit.MONTH)
            .read("-12.3456", Examples.DAY)
            .archived()
            .build();
    Kpi bare = kpi().between(null, "0.0001").unitless().every(3, CadenceUnit.DAY).build();

    // When
    run(
        () -> {
          ports.kpis().add(whole);
          ports.kpis().add(bare);
        });

    // Then
    assertThat(inTransaction(() -> ports.kpis().find(whole.id()))).contains(whole);
    assertThat(inTransaction(() -> ports.kpis().findForUpdate(bare.id()))).contains(bare);
  }

  @Test
  void anEditReplacesEverything() {
    // Given
    Kpi before = scene.add(kpi().described("Cũ").build());
    Kpi after =
        like(kpi().build())
            .titled("Thời gian phản hồi")
            .between("1", "2")
            .unitless()
            .every(1, CadenceUnit.DAY)
            .read("1.5", Examples.DAY)
            .archived()
            .atRevision(1)
            .build();
    Kpi edited = new Kpi(before.id(), after.definition(), true, after.latest(), 1);

    // When
    run(
        () -> {
          ports.kpis().findForUpdate(before.id());
          ports.kpis().save(edited);
        });

    // Then
    assertThat(inTransaction(() -> ports.kpis().find(before.id()))).contains(edited);
  }

  @Test
  void onlyThoseThatAreThereAreKnown() {
    // Given
    KpiId known = scene.add(kpi().build()).id();
    KpiId unknown = new KpiId(scene.id());

    // When
    var found = inTransaction(() -> ports.kpis().knownAmong(List.of(unknown, known)));

    // Then
    assertThat(found).containsExactly(known);
    assertThat(inTransaction(() -> ports.kpis().knownAmong(List.of()))).isEmpty();
    assertThat(inTransaction(() -> ports.kpis().find(unknown))).isEmpty();
    assertThat(inTransaction(() -> ports.kpis().findForUpdate(unknown))).isEmpty();
  }

  private KpiBuilder kpi() {
    return aKpi(scene.department(), scene.person());
  }
}
