package vn.okr.application.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.FieldChanges;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.History;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Note;

/**
 * The one way a cycle is changed: the change and its lines of history, in the transaction of the
 * use case; screens are told after it.
 */
@ApplicationScoped
public class CycleJournal {
  private final Cycles cycles;
  private final History history;
  private final Announcements announcements;
  private final Ids ids;
  private final Time time;

  @Inject
  public CycleJournal(
      Cycles cycles, History history, Announcements announcements, Ids ids, Time time) {
    this.cycles = cycles;
    this.history = history;
    this.announcements = announcements;
    this.ids = ids;
    this.time = time;
  }

  /** Stores what changed about a cycle, and why, where a reason was given. */
  void save(Actor actor, Cycle before, Cycle after, @Nullable Note reason) {
    cycles.save(after);
    history.append(
        CycleChanges.between(before, after)
            .toHistory("CYCLE", after.id().value(), actor.id(), time.now(), reason, ids));
    announcements.announceAfterCommit(Set.of(Topic.of(after.id())));
  }

  /** Deletes the cycle; its name stays in its history. */
  void remove(Actor actor, Cycle cycle) {
    cycles.remove(cycle);
    FieldChanges gone = new FieldChanges().compare("name", cycle.name().value(), null);
    history.append(gone.toHistory("CYCLE", cycle.id().value(), actor.id(), time.now(), null, ids));
    announcements.announceAfterCommit(Set.of(Topic.of(cycle.id())));
  }
}
