package vn.okr.application.objective;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;

/**
 * Lines of history, the newest first, with what is needed to tell them in words.
 *
 * @param names what the people, units, objectives and key results in the lines are called today
 */
public record ToldHistory(Page<HistoryView> lines, Map<UUID, String> names) {
  public ToldHistory {
    names = Map.copyOf(names);
  }

  /** What something is called; null for what is gone. */
  public @Nullable String nameOf(UUID id) {
    return names.get(id);
  }
}
