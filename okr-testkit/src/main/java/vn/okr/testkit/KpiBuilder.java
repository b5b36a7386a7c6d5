package vn.okr.testkit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/** Builds KPIs; one that is not told otherwise shall be at least 95 % and is read each week. */
public final class KpiBuilder {
  private final KpiId id;
  private final UnitId unit;
  private final PersonId owner;
  private Title title = new Title("Tỉ lệ giao hàng đúng hẹn");
  private @Nullable Note description = null;
  private HealthyRange range = new HealthyRange(Quantity.of("95"), null);
  private @Nullable UnitOfMeasure measuredIn = new UnitOfMeasure("%");
  private Cadence cadence = new Cadence(1, CadenceUnit.WEEK);
  private boolean archived = false;
  private Kpi.@Nullable Latest latest = null;
  private long revision = 0;

  private KpiBuilder(UUID id, UnitId unit, PersonId owner) {
    this.id = new KpiId(id);
    this.unit = unit;
    this.owner = owner;
  }

  /** A KPI of the unit that the person sees to. */
  public static KpiBuilder aKpi(UnitId unit, PersonId owner) {
    return new KpiBuilder(SampleIds.next(), unit, owner);
  }

  /** Another state of a KPI. */
  public static KpiBuilder like(Kpi kpi) {
    Kpi.Definition known = kpi.definition();
    KpiBuilder builder = new KpiBuilder(kpi.id().value(), known.unitId(), known.ownerId());
    builder.title = known.title();
    builder.description = known.description();
    builder.range = known.healthyRange();
    builder.measuredIn = known.measuredIn();
    builder.cadence = known.cadence();
    builder.archived = kpi.archived();
    builder.latest = kpi.latest();
    builder.revision = kpi.revision();
    return builder;
  }

  /** Names it. */
  public KpiBuilder titled(String newTitle) {
    title = new Title(newTitle);
    return this;
  }

  /** Says what it means. */
  public KpiBuilder described(String newDescription) {
    description = new Note(newDescription);
    return this;
  }

  /** Says at which values it is healthy; null for no such bound. */
  public KpiBuilder between(@Nullable String atLeast, @Nullable String atMost) {
    range = new HealthyRange(quantity(atLeast), quantity(atMost));
    return this;
  }

  /** Lets its values count nothing in particular. */
  public KpiBuilder unitless() {
    measuredIn = null;
    return this;
  }

  /** Says how often it is read. */
  public KpiBuilder every(int number, CadenceUnit unitOfCadence) {
    cadence = new Cadence(number, unitOfCadence);
    return this;
  }

  /** Lets it be no longer read. */
  public KpiBuilder archived() {
    archived = true;
    return this;
  }

  /** Lets its last reading be this one. */
  public KpiBuilder read(String value, LocalDate on) {
    latest = new Kpi.Latest(Quantity.of(value), on);
    return this;
  }

  /** Says how often it was edited. */
  public KpiBuilder atRevision(long newRevision) {
    revision = newRevision;
    return this;
  }

  /** The KPI. */
  public Kpi build() {
    Kpi.Definition definition =
        new Kpi.Definition(title, description, unit, owner, range, measuredIn, cadence);
    return new Kpi(id, definition, archived, latest, revision);
  }

  private static @Nullable Quantity quantity(@Nullable String value) {
    return value == null ? null : Quantity.of(value);
  }
}
