package vn.okr.adapters.web.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.ToldHistory;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.organisation.Actor;

/** Tells the history of an objective, the newest first, a page at a time. */
@ApplicationScoped
class HistoryTeller {
  private static final int LINES = 50;

  private final BrowseObjectives objectives;

  @Inject
  HistoryTeller(BrowseObjectives objectives) {
    this.objectives = objectives;
  }

  /**
   * A page of what happened.
   *
   * @param known the objective as the actor has read it
   * @param before the id to go on from towards what is older; absent for the newest
   */
  History of(Actor actor, ObjectiveView known, @Nullable UUID before, Frame frame) {
    ToldHistory told = objectives.latestHistory(actor, known, new PageRequest(LINES, before));
    HistoryWords words = new HistoryWords(told, frame);
    List<HistoryEvent> events = new ArrayList<>();
    List<HistoryView> together = new ArrayList<>();
    for (HistoryView line : told.lines().items()) {
      if (!together.isEmpty() && !isOneStep(together.getFirst().entry(), line.entry())) {
        events.add(event(together, told, words));
        together.clear();
      }
      together.add(line);
    }
    if (!together.isEmpty()) {
      events.add(event(together, told, words));
    }
    return new History(known.facts().objective().id().value(), events, told.lines().next());
  }

  /**
   * A page of history.
   *
   * @param older where what is older begins; absent at the end
   */
  record History(UUID objective, List<HistoryEvent> events, @Nullable UUID older) {}

  private static boolean isOneStep(HistoryEntry one, HistoryEntry other) {
    return one.at().equals(other.at())
        && one.what().equals(other.what())
        && one.by().equals(other.by())
        && Objects.equals(one.keyResult(), other.keyResult());
  }

  /** One step changed its fields in their order; the newest line comes first. */
  private static HistoryEvent event(List<HistoryView> lines, ToldHistory told, HistoryWords words) {
    HistoryEntry first = lines.getFirst().entry();
    return new HistoryEvent(
        lines.getFirst().byName(),
        lines.getFirst().byServiceAccount(),
        lines.getFirst().principalName(),
        first.at(),
        ChangeKind.valueOf(first.what()),
        first.keyResult() == null ? null : told.nameOf(first.keyResult().value()),
        lines.reversed().stream()
            .map(HistoryView::entry)
            .filter(HistoryTeller::tells)
            .map(entry -> change(entry, words))
            .toList(),
        first.reason() == null ? null : first.reason().value());
  }

  private static boolean tells(HistoryEntry entry) {
    return entry.field() != null && !entry.field().equals("state");
  }

  private static HistoryEvent.Change change(HistoryEntry entry, HistoryWords words) {
    HistoryField field = HistoryField.of(Objects.requireNonNull(entry.field()));
    // What did not change is named to say whose change it was.
    boolean changed = !Objects.equals(entry.before(), entry.after());
    return new HistoryEvent.Change(
        field, changed ? words.of(field, entry.before()) : null, words.of(field, entry.after()));
  }
}
