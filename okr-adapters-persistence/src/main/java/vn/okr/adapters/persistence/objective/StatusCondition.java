package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Status;

/**
 * The status of the objective {@code o} in its cycle {@code c}, as {@code Situation.status} answers
 * it, from the columns kept by the write. Nothing is divided: pace is compared crosswise.
 */
public final class StatusCondition {
  private static final BigDecimal HALF_A_UNIT = new BigDecimal("0.00005");

  private static final String AT_WORK =
      """
      (select case
        when c.phase = 'RUNNING' and o.quiet_since is not null
          and cast(:today as date) > greatest(o.quiet_since, c.running_since) + :patience
          then 'OUTDATED'
        when o.score is null
          or (o.timed_weight + o.steady_weight = 0 and o.lowest_confidence is null)
          then 'NOT_MEASURED'
        when c.phase = 'PLANNING' or cast(:today as date) < c.starts_on or e.gone * 10 < e.whole
          then 'TOO_EARLY'
        when o.timed_weight + o.steady_weight = 0
          then case when o.lowest_confidence >= 7 then 'ON_TRACK'
                    when o.lowest_confidence >= 4 then 'AT_RISK'
                    else 'OFF_TRACK' end
        when e.achieved >= e.expected * :onTrackFrom then 'ON_TRACK'
        when e.achieved >= e.expected * :atRiskFrom then 'AT_RISK'
        else 'OFF_TRACK' end
      from (
        select p.gone, p.whole, cast(o.achieved as numeric) * p.whole as achieved,
               (cast(o.timed_weight as numeric) * p.gone
                 + cast(o.steady_weight as numeric) * p.whole)
               * case o.ambition when 'COMMITTED' then 10 else 7 end as expected
        from (
          select case when all_of_it then 1 else span end as whole,
                 case when all_of_it then 1 else least(greatest(since, 0), span) end as gone
          from (
            select c.phase = 'GRADING' or c.ends_on <= b.day as all_of_it,
                   c.ends_on - b.day as span, cast(:today as date) - b.day as since
            from (select greatest(o.published_on, c.starts_on) as day) b) d) p) e)""";

  private StatusCondition() {}

  /** The condition that the status is this one on a day. */
  public static Sql of(Status status, LocalDate today, OrganisationSettings settings) {
    return switch (status) {
      case DRAFT, DROPPED, CLOSED -> Sql.of("o.state = :status").with("status", status.name());
      case OUTDATED, NOT_MEASURED, TOO_EARLY, ON_TRACK, AT_RISK, OFF_TRACK ->
          Sql.of("o.state = 'PUBLISHED' and :status = " + AT_WORK)
              .with("status", status.name())
              .with("today", today)
              .with("patience", settings.cadenceDays() + settings.graceDays())
              .with("onTrackFrom", crosswise(settings.onTrackFrom()))
              .with("atRiskFrom", crosswise(settings.atRiskFrom()));
    };
  }

  /**
   * The least pace that rounds half up, at four places, to the cut point or more; times 1000, for
   * {@code achieved} counts in 10^-8 and {@code expected} in 10^-4 times tenths.
   */
  private static BigDecimal crosswise(BigDecimal cut) {
    return cut.setScale(4, RoundingMode.CEILING).subtract(HALF_A_UNIT).movePointRight(3);
  }
}
