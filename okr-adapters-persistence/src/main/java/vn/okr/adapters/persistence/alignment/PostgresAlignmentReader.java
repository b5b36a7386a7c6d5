package vn.okr.adapters.persistence.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.objective.LinkRow;
import vn.okr.adapters.persistence.objective.Visibility;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.alignment.MapPlace;
import vn.okr.application.alignment.UpperGoalsWanted;
import vn.okr.application.objective.LinkFacts;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/** Reads links and maps, each in one statement. */
@ApplicationScoped
class PostgresAlignmentReader implements AlignmentReader {
  private static final Sql LINKS =
      Sql.of(
          """
          select l.from_objective_id, l.kind, l.weight, l.to_objective_id, l.to_key_result_id,
                 false as hidden, o.state = 'DRAFT' as draft
          from link l
          join objective o on o.id = l.from_objective_id""");

  private static final Sql IN_ORDER = Sql.of("order by l.from_objective_id, l.position");

  private final RowReader rows;

  PostgresAlignmentReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public List<LinkView> incoming(ObjectiveId objective, Actor actor) {
    return links(actor, Sql.of("l.to_objective_id = :upper").with("upper", objective.value()));
  }

  @Override
  public List<LinkView> among(Collection<ObjectiveId> objectives, Actor actor) {
    UUID[] ids = RowReader.arrayOf(objectives, ObjectiveId::value);
    Sql bothEnds = Sql.of("l.from_objective_id = any(:ids) and l.to_objective_id = any(:ids)");
    return links(actor, bothEnds.with("ids", ids).plannedForItsValues());
  }

  @Override
  public List<MapPlace> places(
      CycleId cycle, @Nullable ObjectiveId root, int depth, int most, Actor actor) {
    Sql statement = MapStatement.of(cycle, root, depth, most, actor);
    return rows.read(PlaceRow.class, statement).stream().map(PlaceRow::toPlace).toList();
  }

  @Override
  public List<ObjectiveId> above(UpperGoalsWanted wanted, int most, Actor actor) {
    Sql statement =
        UpperGoalsStatement.of(wanted, actor)
            .then(Sql.of("order by o.id limit :most").with("most", most));
    return rows.read(UpperGoalRow.class, statement).stream()
        .map(row -> new ObjectiveId(row.id()))
        .toList();
  }

  /** A goal one may rest on. */
  record UpperGoalRow(UUID id) {}

  private List<LinkView> links(Actor actor, Sql condition) {
    Sql seen = Visibility.seenBy(actor);
    Sql upperSeen =
        Sql.of("exists (select from objective o where o.id = l.to_objective_id and (")
            .then(seen)
            .then(Sql.of("))"));
    Sql statement = LINKS.where(List.of(condition, seen, upperSeen)).then(IN_ORDER);
    return rows.read(LinkRow.class, statement).stream()
        .map(PostgresAlignmentReader::toView)
        .toList();
  }

  private static LinkView toView(LinkRow row) {
    LinkFacts facts = row.toFacts();
    return new LinkView(
        new ObjectiveId(row.fromObjectiveId()), facts.link(), facts.target(), facts.draft());
  }
}
