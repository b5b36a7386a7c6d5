package vn.okr.application.kpi;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Precondition;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.GoalHistory;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.KpiFeeds;
import vn.okr.application.port.Kpis;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.RuleViolated;

/** An owner lets a KPI feed a key result: from then on its readings are check-ins there (M14). */
@UseCase
public class FeedKeyResults {
  private static final Reading ANY_VALUE = new Reading.OfValue(new Quantity(0));

  private final ObjectiveAccess access;
  private final KpiFeeds feeds;
  private final Kpis kpis;
  private final KpiReader reader;
  private final Cycles cycles;
  private final GoalHistory history;
  private final Time time;
  private final Settings settings;

  @Inject
  public FeedKeyResults(
      ObjectiveAccess access,
      KpiFeeds feeds,
      Kpis kpis,
      KpiReader reader,
      Cycles cycles,
      GoalHistory history,
      Time time,
      Settings settings) {
    this.access = access;
    this.feeds = feeds;
    this.kpis = kpis;
    this.reader = reader;
    this.cycles = cycles;
    this.history = history;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The KPI that feeds the key result, if one does, as it is today.
   *
   * @throws NotFound when there is no key result the actor may know of
   */
  @ReadOnly
  public Optional<KpiView> feeding(Actor actor, KeyResultId keyResult) {
    access.readable(actor, access.ownerOf(keyResult));
    return known(keyResult);
  }

  /** The same of a key result that was read before. */
  @ReadOnly
  public Optional<KpiView> known(KeyResultId keyResult) {
    return feeds
        .feeding(keyResult)
        .flatMap(kpi -> reader.find(kpi, settings.current().dayOf(time.now())));
  }

  /** The key results that the KPI feeds, also those that not everyone may know of. */
  @ReadOnly
  public List<KeyResultId> fedBy(KpiId kpi) {
    return feeds.fedBy(kpi);
  }

  /**
   * Lets a KPI feed the key result from now on, in place of any other, or none.
   *
   * @throws NotFound when there is no key result the actor may know of
   * @throws NotAllowed when the actor may not change it
   * @throws Conflict when it is closed or dropped, its cycle is closed, or the KPI is archived
   * @throws OkrException {@code wrong-reading} when it is measured by no value; {@code
   *     unknown-reference} for an unknown KPI
   */
  public void feed(
      Actor actor,
      KeyResultId keyResult,
      Precondition precondition,
      Supplier<@Nullable KpiId> asked) {
    Objective objective = access.editableWith(actor, keyResult);
    precondition.require(objective.revision());
    KpiId wanted = asked.get();
    cycles.getHeld(objective.cycleId()).requireOpen();
    KeyResult one = objective.openKeyResult(keyResult);
    KpiId before = feeds.feeding(keyResult).orElse(null);
    if (wanted == null) {
      feeds.remove(keyResult);
    } else {
      requireFits(wanted, one.definition().measure());
      feeds.set(keyResult, wanted);
    }
    if (!Objects.equals(before, wanted)) {
      record(actor, objective, keyResult, titleOf(before), titleOf(wanted));
    }
  }

  private void requireFits(KpiId wanted, Measure measure) {
    Kpi kpi =
        kpis.find(wanted)
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/kpiId"));
    kpi.requireTakesReadings();
    if (!measure.accepts(ANY_VALUE)) {
      throw new InvalidInput("wrong-reading", Map.of("measure", measure.type())).under("/kpiId");
    }
  }

  private @Nullable String titleOf(@Nullable KpiId kpi) {
    return kpi == null
        ? null
        : kpis.find(kpi).map(found -> found.definition().title().value()).orElse(null);
  }

  private void record(
      Actor actor,
      Objective objective,
      KeyResultId keyResult,
      @Nullable String before,
      @Nullable String after) {
    history.append(
        actor,
        objective.owner(),
        objective.id(),
        List.of(new Change(ChangeKind.KEY_RESULT_EDITED, keyResult, "kpi", before, after, null)));
  }
}
