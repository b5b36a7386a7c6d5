package vn.okr.adapters.web.objective;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.progress.KeyResultExplanation;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.progress.Status;

/**
 * A key result as its objective's page shows it.
 *
 * @param mayChange whether the visitor may change it
 * @param mayCheckIn whether the visitor may check in on it
 * @param chart what its chart is drawn from; absent where there is nothing to draw
 */
public record KeyResultCard(
    KeyResultExplanation explained,
    boolean mayChange,
    boolean mayCheckIn,
    @Nullable String chart,
    Work work) {
  /**
   * What is done to move it.
   *
   * @param visitor who looks, and may say how far their own has come
   */
  public record Work(List<InitiativeView> initiatives, Actor visitor) {}

  /** The key result as someone with these rights sees it. */
  static KeyResultCard of(
      KeyResultExplanation explained, ObjectiveActions actions, @Nullable String chart, Work work) {
    KeyResult keyResult = explained.keyResult().keyResult();
    return new KeyResultCard(
        explained, actions.mayChange(keyResult), actions.mayCheckIn(keyResult), chart, work);
  }

  /** The initiatives under it. */
  public List<InitiativeView> initiatives() {
    return work.initiatives();
  }

  /** What an initiative's state may be. */
  public List<InitiativeState> states() {
    return Arrays.asList(InitiativeState.values());
  }

  /** Whether the visitor may say how far the initiative has come. */
  public boolean maySay(Initiative initiative) {
    return mayChange || (isOpen() && initiative.isOwnedBy(work.visitor()));
  }

  private boolean isOpen() {
    return status() != Status.CLOSED && status() != Status.DROPPED;
  }

  /** The key result. */
  public KeyResult keyResult() {
    return explained.keyResult().keyResult();
  }

  /** Its status. */
  public Status status() {
    return explained.keyResult().status();
  }

  /** How it is measured. */
  public Measure measure() {
    return keyResult().definition().measure();
  }

  /** The metric, if it is one. */
  public @Nullable Metric metric() {
    return measure() instanceof Metric metric ? metric : null;
  }

  /** The milestones, if it has some. */
  public @Nullable Milestones milestones() {
    return measure() instanceof Milestones milestones ? milestones : null;
  }

  /** Whether the milestone is done. */
  public boolean isDone(MilestoneId milestone) {
    return keyResult().standing().attainment().milestonesDone().contains(milestone);
  }

  /** Its rule, as a key of the texts. */
  public Rule rule() {
    return switch (measure()) {
      case Metric _ -> Rule.METRIC;
      case Keep keep ->
          switch (keep.method()) {
            case LATEST -> Rule.KEEP_LATEST;
            case SHARE -> Rule.KEEP_SHARE;
            case WORST -> Rule.KEEP_WORST;
          };
      case Milestones _ -> Rule.MILESTONES;
      case Binary _ -> Rule.BINARY;
      case Aligned _ -> Rule.ALIGNED;
    };
  }

  /** The rules by which a score is made. */
  public enum Rule {
    METRIC,
    KEEP_LATEST,
    KEEP_SHARE,
    KEEP_WORST,
    MILESTONES,
    BINARY,
    ALIGNED
  }
}
