package vn.okr.adapters.persistence.objective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;

/**
 * An objective with its owner and cycle as a list reads them.
 *
 * @param unitKind the kind of the owning unit; absent for a person's
 */
record ObjectiveRow(
    UUID id,
    @Nullable UUID originId,
    UUID cycleId,
    @Nullable UUID ownerUnitId,
    @Nullable UUID ownerPersonId,
    String ownerName,
    @Nullable String unitKind,
    String title,
    @Nullable String description,
    String ambition,
    String state,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable Integer grade,
    @Nullable String outcome,
    @Nullable String worked,
    @Nullable String hindered,
    @Nullable String change,
    @Nullable String missReason,
    long revision,
    LocalDate startsOn,
    LocalDate endsOn,
    String phase,
    @Nullable LocalDate runningSince) {
  ObjectiveFacts toFacts(KeyResults keyResults, List<LinkFacts> alignments) {
    return new ObjectiveFacts(
        toSnapshot(keyResults),
        ownerName,
        unitKind == null ? Level.INDIVIDUAL : Level.valueOf(unitKind),
        new Period(startsOn, endsOn),
        CyclePhase.valueOf(phase),
        runningSince,
        alignments);
  }

  private ObjectiveSnapshot toSnapshot(KeyResults keyResults) {
    return new ObjectiveSnapshot(
        new ObjectiveId(id),
        originId == null ? null : new ObjectiveId(originId),
        new CycleId(cycleId),
        owner(),
        new Objective.Definition(
            new Title(title), Note.ofNullable(description), Ambition.valueOf(ambition)),
        ObjectiveState.valueOf(state),
        keyResults,
        publishedAt == null || publishedOn == null
            ? null
            : new Publication(publishedAt, publishedOn),
        closure(),
        revision);
  }

  private Owner owner() {
    return ownerUnitId != null
        ? Owner.of(new UnitId(ownerUnitId))
        : Owner.of(new PersonId(Objects.requireNonNull(ownerPersonId)));
  }

  private @Nullable Closure closure() {
    if (grade == null || outcome == null || worked == null || hindered == null || change == null) {
      return null;
    }
    return new Closure(
        Score.ofTenThousandths(grade),
        Outcome.valueOf(outcome),
        new Closure.Reflection(
            new Note(worked), new Note(hindered), new Note(change), Note.ofNullable(missReason)));
  }
}
