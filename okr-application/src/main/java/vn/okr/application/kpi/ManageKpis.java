package vn.okr.application.kpi;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.objective.Ownership;
import vn.okr.application.port.Ids;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** Whoever leads a unit says which KPIs watch its work, and their owners keep them (M14). */
@UseCase
public class ManageKpis {
  /** What is to change about a KPI. */
  public record KpiEdit(
      Patch<Title> title,
      Patch<@Nullable Note> description,
      Patch<UnitId> unitId,
      Patch<PersonId> ownerId,
      Patch<HealthyRange> healthyRange,
      Patch<@Nullable UnitOfMeasure> measuredIn,
      Patch<Cadence> cadence,
      Patch<Boolean> archived) {
    private Kpi.Definition of(Kpi.Definition old) {
      return new Kpi.Definition(
          title.or(old.title()),
          description.orNone(old.description()),
          unitId.or(old.unitId()),
          ownerId.or(old.ownerId()),
          healthyRange.or(old.healthyRange()),
          measuredIn.orNone(old.measuredIn()),
          cadence.or(old.cadence()));
    }
  }

  private final KpiAccess access;
  private final KpiJournal journal;
  private final Ownership ownership;
  private final Ids ids;

  @Inject
  public ManageKpis(KpiAccess access, KpiJournal journal, Ownership ownership, Ids ids) {
    this.access = access;
    this.journal = journal;
    this.ownership = ownership;
    this.ids = ids;
  }

  /**
   * Gives a unit a KPI.
   *
   * @throws NotAllowed unless the actor leads the unit, or one above
   * @throws RuleViolated {@code unknown-reference} for an unknown or archived unit, an unknown or
   *     inactive owner
   */
  public Kpi create(Actor actor, Supplier<Kpi.Definition> asked) {
    Kpi.Definition wanted = asked.get();
    requireMayKeepIn(actor, wanted.unitId());
    ownership.requirePerson(wanted.ownerId(), "/ownerId");
    Kpi kpi = Kpi.fresh(new KpiId(ids.next()), wanted);
    journal.add(actor, kpi);
    return kpi;
  }

  /**
   * Changes, archives or brings back a KPI; giving it to another unit takes the right to give that
   * unit KPIs.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed unless the actor owns it or leads its unit, or one above
   * @throws RuleViolated as for a new one
   */
  public Kpi edit(Actor actor, KpiId id, Precondition precondition, Supplier<KpiEdit> asked) {
    Kpi before = access.editable(actor, id);
    precondition.require(before.revision());
    KpiEdit edit = asked.get();
    Kpi after = before.edited(edit.of(before.definition()), edit.archived().or(before.archived()));
    if (!after.definition().unitId().equals(before.definition().unitId())) {
      requireMayKeepIn(actor, after.definition().unitId());
    }
    if (!after.definition().ownerId().equals(before.definition().ownerId())) {
      ownership.requirePerson(after.definition().ownerId(), "/ownerId");
    }
    return journal.save(actor, before, after);
  }

  private void requireMayKeepIn(Actor actor, UnitId unit) {
    ownership.requireMayOwn(Owner.of(unit), "/unitId");
    access.in(actor, unit).requireKeep();
  }
}
