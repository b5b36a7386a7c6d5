package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/** Everyone learns why a number is what it is (M11). */
@ReadOnly
@UseCase
public class ExplainScores {
  private static final String AVERAGE = "sum(weight * score) / sum(weight)";
  private static final String GRADES = "sum(weight * grade) / sum(weight)";
  private static final String PLAIN_AVERAGE = "sum(score) / count";

  private final ConsistentReads reads;
  private final BrowseObjectives objectives;
  private final ReadScorecards scorecards;
  private final CheckIns checkIns;
  private final ContributionReader contributions;
  private final Time time;
  private final Settings settings;

  @Inject
  public ExplainScores(
      ConsistentReads reads,
      BrowseObjectives objectives,
      ReadScorecards scorecards,
      CheckIns checkIns,
      ContributionReader contributions,
      Time time,
      Settings settings) {
    this.reads = reads;
    this.objectives = objectives;
    this.scorecards = scorecards;
    this.checkIns = checkIns;
    this.contributions = contributions;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Why an objective's score, pace, status and grade are what they are.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public ObjectiveExplanation objective(Actor actor, ObjectiveId id) {
    reads.begin();
    return explain(objectives.get(actor, id));
  }

  /**
   * The same of the objective that a key result belongs to.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public ObjectiveExplanation objectiveOf(Actor actor, KeyResultId id) {
    reads.begin();
    return explain(objectives.ofKeyResult(actor, id));
  }

  private ObjectiveExplanation explain(ObjectiveView view) {
    List<KeyResultId> ids = view.keyResults().stream().map(k -> k.keyResult().id()).toList();
    Map<KeyResultId, CheckInLog> logs = checkIns.logsOf(ids);
    Map<KeyResultId, List<ContributionFacts>> linked = contributions.linkedTo(ids);
    List<KeyResultExplanation> explained = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (KeyResultView keyResult : view.keyResults()) {
      KeyResultId keyResultId = keyResult.keyResult().id();
      Optional<LeftOut> reason = LeftOut.ifAny(keyResult.keyResult());
      reason.ifPresent(leftOut::add);
      explained.add(
          KeyResultExplanation.of(
              keyResult,
              reason.isEmpty(),
              logs.getOrDefault(keyResultId, new CheckInLog(List.of())),
              linked.getOrDefault(keyResultId, List.of())));
    }
    boolean closed = view.facts().objective().state() == ObjectiveState.CLOSED;
    return new ObjectiveExplanation(
        view,
        closed ? GRADES : AVERAGE,
        view.situation().elapsed(settings.current().dayOf(time.now())),
        explained,
        leftOut);
  }

  /**
   * Why a unit's progress is what it is.
   *
   * @throws NotFound for an unknown unit or cycle
   */
  public UnitExplanation unit(Actor actor, UnitId id, CycleId cycle) {
    Scorecard scorecard = scorecards.ofUnit(actor, id, cycle);
    List<LeftOut> leftOut =
        scorecard.objectives().stream().map(LeftOut::ifAny).flatMap(Optional::stream).toList();
    return new UnitExplanation(scorecard, PLAIN_AVERAGE, leftOut);
  }
}
