package vn.okr.testkit.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.talk.Activity;
import vn.okr.application.talk.ActivityReader;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.talk.Comment;

/** Shows what happened about the objectives of a company in memory. */
public final class ActivityReaderInMemory implements ActivityReader {
  private final Company company;

  /** Reads the company. */
  public ActivityReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Page<Activity> ofObjective(ObjectiveId objective, PageRequest request) {
    return page(one -> one.id().equals(objective), request);
  }

  @Override
  public Page<Activity> ofOwner(Owner owner, CycleId cycle, PageRequest request) {
    return page(
        one ->
            one.owner().equals(owner)
                && one.cycleId().equals(cycle)
                && one.state() != ObjectiveState.DRAFT,
        request);
  }

  private Page<Activity> page(Predicate<ObjectiveSnapshot> wanted, PageRequest request) {
    return Pages.of(
        company.objectives.all().stream().filter(wanted).flatMap(this::about),
        request.newestFirst(),
        Activity::id);
  }

  private Stream<Activity> about(ObjectiveSnapshot goal) {
    List<KeyResultId> parts = goal.keyResults().all().stream().map(KeyResult::id).toList();
    return Stream.of(
            company.checkIns.all().stream()
                .filter(checkIn -> parts.contains(checkIn.keyResultId()))
                .map(checkIn -> checkedIn(goal, checkIn)),
            company.comments.all().stream()
                .filter(comment -> comment.objectiveId().equals(goal.id()) && !comment.deleted())
                .map(comment -> commented(goal, comment)),
            company.history.all().stream()
                .filter(line -> line.subject().equals(goal.id().value()))
                .filter(line -> !line.what().equals(ChangeKind.ALIGNED.name()))
                .filter(this::isFirstOfItsStep)
                .map(line -> changed(goal, line)))
        .flatMap(Function.identity());
  }

  private boolean isFirstOfItsStep(HistoryEntry line) {
    return company.history.all().stream()
        .filter(other -> other.subject().equals(line.subject()) && other.at().equals(line.at()))
        .filter(other -> other.what().equals(line.what()))
        .filter(other -> Objects.equals(other.keyResult(), line.keyResult()))
        .map(HistoryEntry::id)
        .min(Comparator.naturalOrder())
        .filter(first -> first.equals(line.id()))
        .isPresent();
  }

  private Activity checkedIn(ObjectiveSnapshot goal, CheckIn checkIn) {
    return activity(
        goal,
        checkIn.id().value(),
        checkIn.recordedAt(),
        checkIn.by(),
        checkIn.keyResultId(),
        new Activity.CheckedIn(checkIn.reading(), checkIn.note()));
  }

  private Activity commented(ObjectiveSnapshot goal, Comment comment) {
    return activity(
        goal,
        comment.id().value(),
        comment.at(),
        comment.by(),
        comment.keyResultId(),
        new Activity.Commented(comment.requireSaid().text()));
  }

  private Activity changed(ObjectiveSnapshot goal, HistoryEntry line) {
    return activity(
        goal,
        line.id(),
        line.at(),
        line.by(),
        line.keyResult(),
        new Activity.Changed(ChangeKind.valueOf(line.what()), line.reason()));
  }

  private Activity activity(
      ObjectiveSnapshot goal,
      UUID id,
      Instant at,
      ActorId by,
      @Nullable KeyResultId keyResult,
      Activity.Event event) {
    return new Activity(
        id,
        at,
        by,
        company.nameOf(by),
        company.nameOfPrincipal(by),
        goal.id(),
        titleOf(goal),
        keyResult,
        titleOf(goal, keyResult),
        event);
  }

  private static String titleOf(ObjectiveSnapshot goal) {
    return goal.definition().title().value();
  }

  private static @Nullable String titleOf(ObjectiveSnapshot goal, @Nullable KeyResultId keyResult) {
    return goal.keyResults().all().stream()
        .filter(one -> one.id().equals(keyResult))
        .map(one -> one.definition().title().value())
        .findFirst()
        .orElse(null);
  }
}
