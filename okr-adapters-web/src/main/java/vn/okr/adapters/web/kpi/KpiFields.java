package vn.okr.adapters.web.kpi;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.objective.edit.PeopleNamed;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Patch;
import vn.okr.application.kpi.ManageKpis.KpiEdit;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/**
 * A KPI as typed.
 *
 * @param revision the revision a change is meant for
 * @param unit the id of its unit
 * @param owner words that name its owner
 * @param every after how many of what is counted it is read
 */
public record KpiFields(
    long revision,
    String title,
    String description,
    String unit,
    String owner,
    String atLeast,
    String atMost,
    String measuredIn,
    String every,
    String counted) {
  /** No unit's id. */
  private static final UUID NONE = new UUID(0, 0);

  /** A form that nothing was typed into yet. */
  static KpiFields empty(String unit, String owner) {
    return new KpiFields(0, "", "", unit, owner, "", "", "", "1", CadenceUnit.WEEK.name());
  }

  static KpiFields of(Kpi kpi, String owner, Show show) {
    Kpi.Definition known = kpi.definition();
    return new KpiFields(
        kpi.revision(),
        known.title().value(),
        known.description() == null ? "" : known.description().value(),
        known.unitId().value().toString(),
        owner,
        show.typed(known.healthyRange().atLeast()),
        show.typed(known.healthyRange().atMost()),
        known.measuredIn() == null ? "" : known.measuredIn().value(),
        String.valueOf(known.cadence().every()),
        known.cadence().unit().name());
  }

  static KpiFields from(Form form) {
    return new KpiFields(
        form.revision(),
        form.text("title"),
        form.text("description"),
        form.text("unit"),
        form.text("owner"),
        form.text("atLeast"),
        form.text("atMost"),
        form.text("measuredIn"),
        form.text("every"),
        form.text("counted"));
  }

  /** The same, meant for what is there now. */
  KpiFields meantFor(long now) {
    return new KpiFields(
        now, title, description, unit, owner, atLeast, atMost, measuredIn, every, counted);
  }

  /** Whether that unit was picked. */
  public boolean isOf(UnitId one) {
    return one.value().toString().equals(unit);
  }

  /** What a cadence may count. */
  public CadenceUnit[] allCounted() {
    return CadenceUnit.values();
  }

  /**
   * The KPI meant.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  Kpi.Definition read(Typed typed, PeopleNamed people) {
    FormReader reader = new FormReader();
    Title called = reader.read("/title", title, Title::new);
    Note told = reader.readOrNone("/description", description, Note::new);
    PersonId person = reader.read("/ownerId", owner, people::required);
    Quantity low = reader.readOrNone("/healthyRange/atLeast", atLeast, typed::quantity);
    Quantity high = reader.readOrNone("/healthyRange/atMost", atMost, typed::quantity);
    UnitOfMeasure values = reader.readOrNone("/unit", measuredIn, UnitOfMeasure::new);
    Cadence cadence = reader.read("/cadence", every, text -> cadence(typed, text));
    reader.done();
    return new Kpi.Definition(
        Objects.requireNonNull(called),
        told,
        new UnitId(Objects.requireNonNullElse(Typed.idOrNone(unit), NONE)),
        Objects.requireNonNull(person),
        range(low, high),
        values,
        Objects.requireNonNull(cadence));
  }

  /**
   * The change meant.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  KpiEdit toEdit(Typed typed, PeopleNamed people) {
    Kpi.Definition read = read(typed, people);
    return new KpiEdit(
        Patch.to(read.title()),
        new Patch<>(true, read.description()),
        Patch.to(read.unitId()),
        Patch.to(read.ownerId()),
        Patch.to(read.healthyRange()),
        new Patch<>(true, read.measuredIn()),
        Patch.to(read.cadence()),
        Patch.keep());
  }

  private Cadence cadence(Typed typed, String text) {
    Integer number = typed.wholeOrNone(text);
    CadenceUnit unitOfTime =
        switch (counted) {
          case "DAY" -> CadenceUnit.DAY;
          case "MONTH" -> CadenceUnit.MONTH;
          default -> CadenceUnit.WEEK;
        };
    return new Cadence(number == null ? 0 : number, unitOfTime);
  }

  private static HealthyRange range(@Nullable Quantity low, @Nullable Quantity high) {
    FormReader reader = new FormReader();
    HealthyRange range = reader.read("/healthyRange", "", _ -> new HealthyRange(low, high));
    reader.done();
    return Objects.requireNonNull(range);
  }
}
