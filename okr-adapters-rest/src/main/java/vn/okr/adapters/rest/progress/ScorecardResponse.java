package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.adapters.rest.objective.KeyResultResponse;
import vn.okr.adapters.rest.objective.Reference;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.progress.Advice;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/**
 * The grading sheet of one owner in one cycle (M16).
 *
 * @param average the owner's progress; absent when nothing is measured
 * @param below what lies below a unit; absent for a person
 * @param advice what the method advises the owner; empty for nothing
 */
public record ScorecardResponse(
    Span cycle,
    Reference owner,
    String ownerName,
    List<Line> objectives,
    @Nullable BigDecimal average,
    TallyResponse own,
    @Nullable TallyResponse below,
    List<Advice> advice) {
  /** The cycle the sheet is of. */
  @Schema(name = "ScorecardCycle")
  public record Span(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {}

  /** An objective with its key results and their average. */
  @Schema(name = "ScorecardLine")
  public record Line(
      UUID id,
      String title,
      Ambition ambition,
      ObjectiveState state,
      @Nullable BigDecimal score,
      @Nullable Band band,
      Status status,
      @Nullable BigDecimal grade,
      @Nullable Outcome outcome,
      List<KeyResultResponse> keyResults) {}

  static ScorecardResponse of(Scorecard scorecard) {
    return new ScorecardResponse(
        new Span(
            scorecard.cycle().id().value(),
            scorecard.cycle().name().value(),
            scorecard.cycle().period().startsOn(),
            scorecard.cycle().period().endsOn()),
        Reference.of(scorecard.owner()),
        scorecard.ownerName(),
        scorecard.objectives().stream().map(ScorecardResponse::line).toList(),
        WireValues.of(scorecard.own().progress()),
        TallyResponse.of(scorecard.own()),
        scorecard.below() == null ? null : TallyResponse.of(scorecard.below()),
        scorecard.advice());
  }

  private static Line line(ObjectiveView view) {
    ObjectiveSnapshot objective = view.facts().objective();
    Closure closure = objective.closure();
    return new Line(
        objective.id().value(),
        objective.definition().title().value(),
        objective.definition().ambition(),
        objective.state(),
        WireValues.of(view.score()),
        view.band(),
        view.status(),
        closure == null ? null : closure.grade().toDecimal(),
        closure == null ? null : closure.outcome(),
        view.keyResults().stream().map(KeyResultResponse::of).toList());
  }
}
