package vn.okr.adapters.web.checkin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

/**
 * What stands in the cells of one key result, as typed.
 *
 * @param was what stood in the value's cell, or which boxes were ticked, before anyone typed
 * @param value the value typed
 * @param same whether the value is said to be the same as before
 * @param ticked ids of the milestones ticked, or {@code done}
 */
public record Cells(
    KeyResultId keyResult,
    String was,
    String value,
    boolean same,
    Set<String> ticked,
    String confidence,
    String note,
    String blockers,
    String on,
    String corrects) {
  private static final String DONE = "done";

  /** The cells before anyone typed. */
  public static Cells of(KeyResult keyResult, Show show) {
    String value = show.typed(valueOf(keyResult));
    Set<String> ticked = tickedIn(keyResult);
    return new Cells(keyResult.id(), was(value, ticked), value, false, ticked, "", "", "", "", "");
  }

  /** The cells that came back in a form. */
  public static Cells from(MultivaluedMap<String, String> form, KeyResultId keyResult) {
    String id = "." + keyResult.value();
    return new Cells(
        keyResult,
        text(form, "was" + id),
        text(form, "value" + id),
        form.containsKey("same" + id),
        Set.copyOf(form.getOrDefault("ticked" + id, List.of())),
        text(form, "confidence" + id),
        text(form, "note" + id),
        text(form, "blockers" + id),
        text(form, "on" + id),
        text(form, "corrects" + id));
  }

  /** The same as typed, by someone who knows what stands there now. */
  Cells knowing(Cells now) {
    return new Cells(
        keyResult, now.was, value, same, ticked, confidence, note, blockers, on, corrects);
  }

  /** Whether anything is said about the key result. */
  public boolean sayAnything() {
    boolean changed = !was.equals(was(value, ticked));
    return changed
        || same
        || !Typed.isNothing(confidence)
        || !Typed.isNothing(note)
        || !Typed.isNothing(blockers)
        || !Typed.isNothing(corrects);
  }

  /** Whether the milestone is ticked. */
  public boolean isTicked(MilestoneId milestone) {
    return ticked.contains(milestone.value().toString());
  }

  /** Whether it is ticked as done. */
  public boolean isDone() {
    return ticked.contains(DONE);
  }

  private static String was(String value, Set<String> ticked) {
    return ticked.isEmpty()
        ? value.strip()
        : ticked.stream().sorted().collect(Collectors.joining(" "));
  }

  private static @Nullable Quantity valueOf(KeyResult keyResult) {
    return keyResult.standing().attainment().current();
  }

  private static Set<String> tickedIn(KeyResult keyResult) {
    Measure measure = keyResult.definition().measure();
    return switch (measure) {
      case Milestones _ ->
          keyResult.standing().attainment().milestonesDone().stream()
              .map(done -> done.value().toString())
              .collect(Collectors.toUnmodifiableSet());
      case Binary _ ->
          Score.ONE.equals(keyResult.standing().attainment().score()) ? Set.of(DONE) : Set.of();
      case Metric _, Keep _, Aligned _ -> Set.of();
    };
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
