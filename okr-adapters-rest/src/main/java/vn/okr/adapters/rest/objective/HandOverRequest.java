package vn.okr.adapters.rest.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.HandOver;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/**
 * To whom a leaver's goals go.
 *
 * @param to who answers for them from now on
 * @param objectives which objectives; absent for all of them
 * @param reason kept with each change
 */
public record HandOverRequest(
    PersonId to, @Nullable List<ObjectiveId> objectives, @Nullable Note reason) {
  HandOver.Wanted toCommand() {
    return new HandOver.Wanted(to, objectives, reason);
  }
}
