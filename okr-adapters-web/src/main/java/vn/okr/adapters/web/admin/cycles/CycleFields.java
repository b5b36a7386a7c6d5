package vn.okr.adapters.web.admin.cycles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Patch;
import vn.okr.application.cycle.PlanCycles.CycleEdit;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/**
 * A cycle, as typed.
 *
 * @param revision the revision a change is meant for
 * @param parent the id of the cycle it lies within; empty for none
 */
public record CycleFields(
    long revision, String name, String startsOn, String endsOn, String parent) {
  /** Nothing is typed yet. */
  static final CycleFields EMPTY = new CycleFields(0, "", "", "", "");

  static CycleFields of(Cycle cycle) {
    return of(cycle.revision(), cycle.name().value(), cycle.period(), cycle.parentId());
  }

  static CycleFields of(long revision, String name, Period period, @Nullable CycleId parent) {
    return new CycleFields(
        revision,
        name,
        period.startsOn().toString(),
        period.endsOn().toString(),
        parent == null ? "" : parent.value().toString());
  }

  static CycleFields from(Form form) {
    return new CycleFields(
        form.revision(),
        form.text("name"),
        form.text("startsOn"),
        form.text("endsOn"),
        form.text("parentId"));
  }

  /** The same, meant for what is there now. */
  CycleFields meantFor(long now) {
    return new CycleFields(now, name, startsOn, endsOn, parent);
  }

  /**
   * The cycle to be planned.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewCycle toNew() {
    FormReader reader = new FormReader();
    Title title = reader.read("/name", name, Title::new);
    LocalDate first = reader.read("/startsOn", startsOn, CycleFields::day);
    LocalDate last = reader.read("/endsOn", endsOn, CycleFields::day);
    reader.done();
    UUID upper = Typed.idOrNone(parent);
    return new NewCycle(
        Objects.requireNonNull(title),
        new Period(Objects.requireNonNull(first), Objects.requireNonNull(last)),
        upper == null ? null : new CycleId(upper));
  }

  /**
   * The change of a cycle.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  CycleEdit toEdit() {
    NewCycle read = toNew();
    return new CycleEdit(
        Patch.to(read.name()),
        Patch.to(read.period().startsOn()),
        Patch.to(read.period().endsOn()),
        new Patch<>(true, read.parentId()));
  }

  private static LocalDate day(String text) {
    LocalDate day = Typed.dayOrNone(text);
    if (day == null) {
      throw new InvalidInput("required", Map.of());
    }
    return day;
  }
}
