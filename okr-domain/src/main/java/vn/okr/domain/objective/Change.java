package vn.okr.domain.objective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Note;

/**
 * One line of an objective's history, without who and when, which the write adds.
 *
 * @param keyResult the key result it is about; absent for the objective itself
 * @param field the field that changed; absent for a step as a whole
 * @param before the old value; absent when there was none
 * @param after the new value; absent when there is none
 * @param reason why; absent where none is asked for
 */
public record Change(
    ChangeKind kind,
    @Nullable KeyResultId keyResult,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable Note reason) {

  /** A step of the objective as a whole. */
  static Change step(ChangeKind kind, @Nullable Note reason) {
    return new Change(kind, null, null, null, null, reason);
  }

  /**
   * What changed about something that belongs to a key result, told as an edit of the key result.
   *
   * @param name the field that names it, which comes first whether it changed or not
   */
  public static List<Change> ofPart(
      KeyResultId keyResult, String name, Map<String, String> before, Map<String, String> after) {
    List<Change> changes = between(ChangeKind.KEY_RESULT_EDITED, keyResult, before, after, null);
    if (!changes.isEmpty() && Objects.equals(before.get(name), after.get(name))) {
      String named = after.get(name);
      changes.addFirst(
          new Change(ChangeKind.KEY_RESULT_EDITED, keyResult, name, named, named, null));
    }
    return changes;
  }

  /** One change for each field whose value differs. */
  static List<Change> between(
      ChangeKind kind,
      @Nullable KeyResultId keyResult,
      Map<String, String> before,
      Map<String, String> after,
      @Nullable Note reason) {
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String field : fields) {
      String old = before.get(field);
      String now = after.get(field);
      if (!Objects.equals(old, now)) {
        changes.add(new Change(kind, keyResult, field, old, now, reason));
      }
    }
    return changes;
  }
}
