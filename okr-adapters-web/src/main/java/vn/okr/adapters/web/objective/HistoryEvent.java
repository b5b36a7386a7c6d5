package vn.okr.adapters.web.objective;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.ChangeKind;

/**
 * What someone did to an objective in one go, made of one or more lines of its history.
 *
 * @param byServiceAccount whether a machine did it, not a person
 * @param principalName in whose name a deputy did it; absent unless one did
 * @param keyResult what the key result concerned is called; absent for the objective itself
 * @param changes the fields that changed; empty for a step that says it all
 * @param reason why; absent where none was given
 */
public record HistoryEvent(
    String byName,
    boolean byServiceAccount,
    @Nullable String principalName,
    Instant at,
    ChangeKind kind,
    @Nullable String keyResult,
    List<Change> changes,
    @Nullable String reason) {
  public HistoryEvent {
    changes = List.copyOf(changes);
  }

  /**
   * A field that changed, in people's words.
   *
   * @param before what it was; absent when there was nothing
   * @param after what it is from then on; absent when there is nothing
   */
  public record Change(HistoryField field, @Nullable String before, @Nullable String after) {}
}
