package vn.okr.adapters.persistence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.progress.TrendReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Score;

/** Reads the days that were kept, and today's as it is now. */
@ApplicationScoped
class PostgresTrendReader implements TrendReader {
  private static final String MOVES =
      """
      select m.objective_id, m.day, m.score
      from (
        select d.objective_id, d.day, d.score
        from score_day d
        join objective o on o.id = d.objective_id
        join cycle c on c.id = o.cycle_id
        where %1$s and o.state in ('PUBLISHED', 'CLOSED')
          and (c.phase not in ('RUNNING', 'GRADING') or d.day < :today)
        union all
        select o.id, cast(:today as date), o.score
        from objective o
        join cycle c on c.id = o.cycle_id
        where %1$s and o.state in ('PUBLISHED', 'CLOSED') and c.phase in ('RUNNING', 'GRADING')) m
      order by m.day, m.objective_id""";

  private static final Sql OF_OBJECTIVE = Sql.of(MOVES.formatted("o.id = :objective"));

  private static final String OWNED = "o.cycle_id = :cycle and o.%s = :owner";
  private static final Sql OF_UNIT = Sql.of(MOVES.formatted(OWNED.formatted("owner_unit_id")));
  private static final Sql OF_PERSON = Sql.of(MOVES.formatted(OWNED.formatted("owner_person_id")));

  /** What an objective had reached at the end of a day. */
  record ReachedRow(UUID objectiveId, LocalDate day, @Nullable Integer score) {
    Reached toReached() {
      return new Reached(
          new ObjectiveId(objectiveId), day, score == null ? null : Score.ofTenThousandths(score));
    }
  }

  private final RowReader rows;

  PostgresTrendReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public List<Reached> ofObjective(ObjectiveId objective, LocalDate today) {
    return moves(OF_OBJECTIVE.with("objective", objective.value()), today);
  }

  @Override
  public List<Reached> ofOwner(Owner owner, CycleId cycle, LocalDate today) {
    Sql owned =
        switch (owner) {
          case Owner.OfUnit(var unit) -> OF_UNIT.with("owner", unit.value());
          case Owner.OfPerson(var person) -> OF_PERSON.with("owner", person.value());
        };
    return moves(owned.with("cycle", cycle.value()), today);
  }

  private List<Reached> moves(Sql statement, LocalDate today) {
    return rows.read(ReachedRow.class, statement.with("today", today)).stream()
        .map(ReachedRow::toReached)
        .toList();
  }
}
