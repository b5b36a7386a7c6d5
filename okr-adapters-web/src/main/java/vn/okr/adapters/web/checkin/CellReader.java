package vn.okr.adapters.web.checkin;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;

/** Makes a check-in of what was typed; what cannot be read is refused at its cell. */
final class CellReader {
  private final Typed typed;

  CellReader(Typed typed) {
    this.typed = typed;
  }

  /**
   * The check-in.
   *
   * @throws OkrException pointing to the cell
   */
  NewCheckIn read(Cells cells, Measure measure) {
    UUID corrects = Typed.idOrNone(cells.corrects());
    LocalDate on = at("/on", () -> Typed.dayOrNone(cells.on()));
    return new NewCheckIn(
        reading(cells, measure),
        at("/confidence", () -> Confidence.ofNullable(typed.wholeOrNone(cells.confidence()))),
        at("/note", () -> note(cells.note())),
        at("/blockers", () -> note(cells.blockers())),
        on,
        corrects == null ? null : new CheckInId(corrects));
  }

  private Reading reading(Cells cells, Measure measure) {
    return switch (measure) {
      case Metric _, Keep _ ->
          new Reading.OfValue(at("/value", () -> typed.quantity(cells.value())));
      case Binary _ -> new Reading.OfDone(cells.isDone());
      case Milestones _ -> new Reading.OfMilestones(milestones(cells.ticked()));
      case Aligned _ -> new Reading.None();
    };
  }

  private static Set<MilestoneId> milestones(Set<String> ticked) {
    return ticked.stream()
        .map(Typed::idOrNone)
        .filter(id -> id != null)
        .map(MilestoneId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Note note(String text) {
    return Typed.isNothing(text) ? null : new Note(text);
  }

  private static <T extends @Nullable Object> T at(String pointer, Supplier<T> read) {
    try {
      return read.get();
    } catch (OkrException refused) {
      throw refused.under(pointer);
    }
  }
}
