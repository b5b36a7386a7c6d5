package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.okr.application.UseCase;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;

/** Everyone learns why a number is what it is (M11). */
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
    ObjectiveView view = objectives.get(actor, id);
    List<KeyResultId> ids = view.keyResults().stream().map(k -> k.keyResult().id()).toList();
    Map<KeyResultId, CheckInLog> logs = checkIns.logsOf(ids);
    Map<KeyResultId, List<ContributionFacts>> linked = contributions.linkedTo(ids);
    List<KeyResultExplanation> explained = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (KeyResultView keyResult : view.keyResults()) {
      KeyResultId keyResultId = keyResult.keyResult().id();
      List<LeftOut> reasons = leftOut(keyResult.keyResult());
      leftOut.addAll(reasons);
      explained.add(
          explain(
              keyResult,
              reasons.isEmpty(),
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
        scorecard.objectives().stream().flatMap(ExplainScores::leftOut).toList();
    return new UnitExplanation(scorecard, PLAIN_AVERAGE, leftOut);
  }

  private static KeyResultExplanation explain(
      KeyResultView view, boolean counts, CheckInLog log, List<ContributionFacts> linked) {
    KeyResult keyResult = view.keyResult();
    boolean carried = keyResult.definition().measure() instanceof Aligned;
    List<CheckIn> inForce = log.inForce();
    List<CheckIn> fitting =
        inForce.stream()
            .filter(checkIn -> keyResult.definition().measure().accepts(checkIn.reading()))
            .toList();
    List<LeftOut> leftOut = new ArrayList<>();
    for (CheckIn checkIn : log.all()) {
      if (!inForce.contains(checkIn)) {
        leftOut.add(leftOut(checkIn, LeftOut.Reason.CORRECTED));
      } else if (!fitting.contains(checkIn)) {
        leftOut.add(leftOut(checkIn, LeftOut.Reason.OTHER_MEASURE));
      }
    }
    if (carried) {
      linked.stream()
          .filter(one -> !one.counts())
          .map(ExplainScores::leftOut)
          .forEach(leftOut::add);
    }
    return new KeyResultExplanation(
        view,
        keyResult.definition().measure().formula(),
        counts,
        keyResult.isGradedUnmeasured(),
        fitting,
        carried ? linked.stream().filter(ContributionFacts::counts).toList() : List.of(),
        leftOut);
  }

  private static LeftOut leftOut(CheckIn checkIn, LeftOut.Reason reason) {
    return leftOut("checkIn", checkIn.id().value(), checkIn.on(), reason);
  }

  private static List<LeftOut> leftOut(KeyResult keyResult) {
    KeyResult.Definition definition = keyResult.definition();
    List<LeftOut.Reason> reasons = new ArrayList<>();
    if (keyResult.dropped()) {
      reasons.add(LeftOut.Reason.DROPPED);
    } else if (!definition.weight().counts()) {
      reasons.add(LeftOut.Reason.WEIGHT_ZERO);
    } else if (keyResult.score() == null) {
      reasons.add(LeftOut.Reason.NOT_MEASURED);
    }
    return reasons.stream()
        .map(r -> leftOut("keyResult", keyResult.id().value(), definition.title(), r))
        .toList();
  }

  private static LeftOut leftOut(ContributionFacts one) {
    LeftOut.Reason reason =
        switch (one.kind()) {
          case SUPPORTS -> LeftOut.Reason.ONLY_SUPPORTS;
          case CONTRIBUTES ->
              one.state() == ObjectiveState.DROPPED
                  ? LeftOut.Reason.DROPPED
                  : LeftOut.Reason.NOT_MEASURED;
        };
    return leftOut("objective", one.objective().value(), one.title(), reason);
  }

  private static Stream<LeftOut> leftOut(ObjectiveView view) {
    var objective = view.facts().objective();
    boolean dropped = objective.state() == ObjectiveState.DROPPED;
    if (!dropped && view.score() != null) {
      return Stream.empty();
    }
    LeftOut.Reason reason = dropped ? LeftOut.Reason.DROPPED : LeftOut.Reason.NOT_MEASURED;
    return Stream.of(
        leftOut("objective", objective.id().value(), objective.definition().title(), reason));
  }

  private static LeftOut leftOut(
      String type, java.util.UUID id, Object title, LeftOut.Reason reason) {
    return new LeftOut(type, id, title.toString(), reason);
  }
}
