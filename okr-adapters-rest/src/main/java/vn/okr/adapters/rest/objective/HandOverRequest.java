package vn.okr.adapters.rest.objective;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.HandOver;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;

/**
 * To whom a leaver's goals go: to a person or to a unit.
 *
 * @param to the person who answers for them from now on; absent where a unit does
 * @param toUnit the unit that does; absent where a person does
 * @param objectives which objectives; absent for all of them
 * @param reason kept with each change
 */
public record HandOverRequest(
    @Nullable PersonId to,
    @Nullable UnitId toUnit,
    @Nullable List<ObjectiveId> objectives,
    @Nullable Note reason) {
  HandOver.Wanted toCommand() {
    return new HandOver.Wanted(successor(), objectives, reason);
  }

  private Owner successor() {
    if (to != null && toUnit != null) {
      throw new InvalidInput("duplicate", Map.of()).under("/toUnit");
    }
    if (to == null && toUnit == null) {
      throw new InvalidInput("required", Map.of()).under("/to");
    }
    return to != null ? Owner.of(to) : Owner.of(Objects.requireNonNull(toUnit));
  }
}
