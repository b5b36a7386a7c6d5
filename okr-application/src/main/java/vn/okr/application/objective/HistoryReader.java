package vn.okr.application.objective;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.Actor;

/** Reads history for showing. */
public interface HistoryReader {
  /** The lines of an objective, a cycle, the settings, a service account or a KPI. */
  Page<HistoryView> of(UUID subject, PageRequest request);

  /** The oldest line of each subject that has any, by subject; one statement. */
  Map<UUID, HistoryView> oldest(Collection<UUID> subjects);

  /**
   * What the people, units, objectives and key results that lines name are called, as far as the
   * actor may know of them; one statement.
   */
  Map<UUID, String> names(Collection<UUID> ids, Actor actor);
}
