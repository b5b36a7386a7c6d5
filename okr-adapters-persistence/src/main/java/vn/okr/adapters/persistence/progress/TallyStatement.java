package vn.okr.adapters.persistence.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.objective.BandRange;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.progress.Band;

/**
 * Counts objectives in one pass, by the unit that owns them or the units their owner stands in.
 * These are told apart as one text, which is hashed and compared in half the time of an array. What
 * contributes to a draft alone is not aligned yet: not everyone may know of that.
 */
final class TallyStatement {
  private static final String STANDING_TODAY =
      """
      with standing as not materialized (
        select person_id, unit_id from unit_person)""";

  private static final String STANDING_THEN =
      """
      with standing as not materialized (
        select person_id, unit_id from cycle_affiliation where cycle_id = :cycle)""";

  private static final String EVERYONES =
      """
      , counted as (
        select o.owner_unit_id, o.owner_person_id, o.score, l.id is not null as aligned
        from objective o
        left join (
          select distinct from_objective_id as id from link
          where kind = 'CONTRIBUTES'
            and to_objective_id not in (select id from objective where state = 'DRAFT')) l
          on l.id = o.id
        where o.cycle_id = :cycle and o.state in ('PUBLISHED', 'CLOSED')),
      place as (
        select person_id,
               array_to_string(array_agg(distinct unit_id order by unit_id), ' ') as units
        from standing
        group by person_id)""";

  private static final String THOSE_WITHIN =
      """
      , counted as (
        select o.owner_unit_id, o.owner_person_id, o.score, exists (
          select from link l
          join objective upper on upper.id = l.to_objective_id and upper.state <> 'DRAFT'
          where l.from_objective_id = o.id and l.kind = 'CONTRIBUTES') as aligned
        from objective o
        where o.cycle_id = :cycle and o.state in ('PUBLISHED', 'CLOSED')
          and (o.owner_unit_id = any(:units)
            or o.owner_person_id = any(array(
              select person_id from standing where unit_id = any(:units))))),
      place as (
        select person_id,
               array_to_string(array_agg(distinct unit_id order by unit_id), ' ') as units
        from standing
        where person_id in (select owner_person_id from counted)
        group by person_id)""";

  private static final String TALLIES =
      """
      select counted.owner_unit_id, place.units, count(*) as objectives,
             count(*) - count(score) as unmeasured, coalesce(sum(score), 0) as score_sum,
             count(*) filter (where aligned) as aligned,
             count(*) filter (where score <= :notStartedTo) as not_started,
             count(*) filter (where score between :behindFrom and :behindTo) as behind,
             count(*) filter (where score between :progressingFrom and :progressingTo)
               as progressing,
             count(*) filter (where score between :onCourseFrom and :onCourseTo) as on_course,
             count(*) filter (where score >= :completeFrom) as complete
      from counted
      left join place on place.person_id = counted.owner_person_id
      group by counted.owner_unit_id, place.units""";

  private static final String OWN_BY_CYCLE =
      """
      select o.cycle_id, count(*) as objectives, count(*) - count(o.score) as unmeasured,
             coalesce(sum(o.score), 0) as score_sum
      from objective o
      where o.state in ('PUBLISHED', 'CLOSED')
        and """;

  private TallyStatement() {}

  /** The statement whose rows are an owner's own objectives, cycle by cycle. */
  static Sql ownByCycle(Owner owner) {
    String column =
        switch (owner) {
          case Owner.OfUnit _ -> "o.owner_unit_id";
          case Owner.OfPerson _ -> "o.owner_person_id";
        };
    return Sql.of(OWN_BY_CYCLE + " " + column + " = :owner group by o.cycle_id")
        .with("owner", owner.value());
  }

  /**
   * The statement whose rows are tallies.
   *
   * @param frozen whether people are counted where they stood when the cycle closed
   * @param units count only objectives of these units and of the people in them; absent for all
   */
  static Sql of(
      CycleId cycle, boolean frozen, UUID @Nullable [] units, OrganisationSettings settings) {
    Sql statement =
        Sql.of(frozen ? STANDING_THEN : STANDING_TODAY)
            .then(Sql.of(units == null ? EVERYONES : THOSE_WITHIN))
            .then(Sql.of(TALLIES))
            .with("cycle", cycle.value());
    return withBands(units == null ? statement : statement.with("units", units), settings);
  }

  private static Sql withBands(Sql statement, OrganisationSettings settings) {
    BandRange behind = BandRange.of(Band.BEHIND, settings);
    BandRange progressing = BandRange.of(Band.PROGRESSING, settings);
    BandRange onCourse = BandRange.of(Band.ON_COURSE, settings);
    return statement
        .with("notStartedTo", BandRange.of(Band.NOT_STARTED, settings).to())
        .with("behindFrom", behind.from())
        .with("behindTo", behind.to())
        .with("progressingFrom", progressing.from())
        .with("progressingTo", progressing.to())
        .with("onCourseFrom", onCourse.from())
        .with("onCourseTo", onCourse.to())
        .with("completeFrom", BandRange.of(Band.COMPLETE, settings).from());
  }
}
