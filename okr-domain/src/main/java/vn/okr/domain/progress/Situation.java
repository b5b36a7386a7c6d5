package vn.okr.domain.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.OrganisationSettings;

/**
 * All that pace and status depend on, beside the day. The SQL that filters lists by status answers
 * the same question and is tested against this class.
 *
 * @param publishedOn the day the objective was published; absent in a draft
 * @param runningSince the day the cycle last began to run; absent before
 */
public record Situation(
    ObjectiveState state,
    Ambition ambition,
    PaceBasis basis,
    @Nullable LocalDate publishedOn,
    Period period,
    CyclePhase phase,
    @Nullable LocalDate runningSince) {
  private static final int CONFIDENT_FROM = 7;
  private static final int DOUBTFUL_FROM = 4;

  /** The situation of an objective in its cycle. */
  public static Situation of(Objective objective, Cycle cycle) {
    Publication publication = objective.snapshot().publication();
    return new Situation(
        objective.state(),
        objective.definition().ambition(),
        objective.paceBasis(),
        publication == null ? null : publication.on(),
        cycle.period(),
        cycle.phase(),
        cycle.runningSince());
  }

  /** The same situation, seen for one of its key results alone. */
  public Situation ofPart(ObjectiveState partState, PaceBasis part) {
    return new Situation(partState, ambition, part, publishedOn, period, phase, runningSince);
  }

  /** The status on a day, the first rule that holds. */
  public Status status(LocalDate today, OrganisationSettings settings) {
    return switch (state) {
      case DRAFT -> Status.DRAFT;
      case DROPPED -> Status.DROPPED;
      case CLOSED -> Status.CLOSED;
      case PUBLISHED -> statusAtWork(today, settings);
    };
  }

  private Status statusAtWork(LocalDate today, OrganisationSettings settings) {
    if (isOutdated(today, settings)) {
      return Status.OUTDATED;
    }
    if (basis.score() == null || (!basis.hasPace() && basis.lowestConfidence() == null)) {
      return Status.NOT_MEASURED;
    }
    if (isTooEarly(today)) {
      return Status.TOO_EARLY;
    }
    Pace pace = Pace.of(basis, ambition, elapsed(today));
    return pace != null ? byPace(pace, settings) : byConfidence(basis.lowestConfidence());
  }

  /** The pace on a day; null when there is none to speak of. */
  public @Nullable Pace pace(LocalDate today) {
    boolean atWork = state == ObjectiveState.PUBLISHED && basis.score() != null;
    return atWork && !isTooEarly(today) ? Pace.of(basis, ambition, elapsed(today)) : null;
  }

  /** How much of the time is over, from the publication if that was after the cycle's start. */
  public Elapsed elapsed(LocalDate today) {
    LocalDate from = publishedOn == null ? period.startsOn() : publishedOn;
    return phase == CyclePhase.GRADING ? Elapsed.ALL : period.elapsed(from, today);
  }

  private boolean isTooEarly(LocalDate today) {
    return phase == CyclePhase.PLANNING
        || today.isBefore(period.startsOn())
        || elapsed(today).isFirstTenth();
  }

  private boolean isOutdated(LocalDate today, OrganisationSettings settings) {
    LocalDate quietSince = basis.quietSince();
    if (phase != CyclePhase.RUNNING || quietSince == null) {
      return false;
    }
    LocalDate since =
        runningSince != null && runningSince.isAfter(quietSince) ? runningSince : quietSince;
    return today.isAfter(since.plusDays((long) settings.cadenceDays() + settings.graceDays()));
  }

  private static Status byPace(Pace pace, OrganisationSettings settings) {
    if (pace.value().compareTo(settings.onTrackFrom()) >= 0) {
      return Status.ON_TRACK;
    }
    return pace.value().compareTo(settings.atRiskFrom()) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
  }

  private static Status byConfidence(@Nullable Confidence lowest) {
    if (lowest == null) {
      return Status.NOT_MEASURED;
    }
    if (lowest.value() >= CONFIDENT_FROM) {
      return Status.ON_TRACK;
    }
    return lowest.value() >= DOUBTFUL_FROM ? Status.AT_RISK : Status.OFF_TRACK;
  }
}
