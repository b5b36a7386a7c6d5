package vn.okr.adapters.persistence.objective;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.organisation.Actor;

/** Adds key results and links to the objectives read, in three statements for all of them. */
@ApplicationScoped
class ObjectiveParts {
  private static final Sql KEY_RESULTS =
      Sql.of(
          """
          select k.id, k.objective_id, k.title, k.measure, k.start_value, k.target_value,
                 k.at_least, k.at_most, k.keep_method, k.unit, k.weight, k.owner_id,
                 cast(k.starting_confidence as integer) as starting_confidence, k.dropped,
                 k.published_on, k.current_value, k.score,
                 cast(k.confidence as integer) as confidence, k.last_check_in_on, k.grade,
                 k.grade_reason
          from key_result k
          where k.objective_id = any(:objectives)
          order by k.objective_id, k.position""");

  private static final Sql MILESTONES =
      Sql.of(
          """
          select k.id as key_result_id, cast(m.value ->> 'id' as uuid) as id,
                 m.value ->> 'title' as title, cast(m.value ->> 'weight' as numeric) as weight,
                 cast(m.value ->> 'done' as boolean) as done
          from key_result k
          cross join lateral jsonb_array_elements(k.milestones) with ordinality m (value, place)
          where k.objective_id = any(:objectives) and k.measure = 'milestones'
          order by k.id, m.place""");

  private static final Sql LINKS =
      Sql.of(
          """
          select l.from_objective_id, l.kind, l.weight, l.to_objective_id, l.to_key_result_id,
                 (""");

  private static final Sql FROM_THEM =
      Sql.of(
          """
          ) is not true as hidden, o.state = 'DRAFT' as draft
          from link l
          join objective o on o.id = l.to_objective_id
          where l.from_objective_id = any(:objectives)
          order by l.from_objective_id, l.position""");

  private final RowReader rows;

  ObjectiveParts(RowReader rows) {
    this.rows = rows;
  }

  List<ObjectiveFacts> addTo(List<ObjectiveRow> objectives, Actor actor) {
    if (objectives.isEmpty()) {
      return List.of();
    }
    UUID[] ids = RowReader.arrayOf(objectives, ObjectiveRow::id);
    Map<UUID, List<KeyResult>> keyResults = keyResults(ids);
    Map<UUID, List<LinkFacts>> links = links(ids, actor);
    return objectives.stream()
        .map(
            objective ->
                objective.toFacts(
                    new KeyResults(keyResults.getOrDefault(objective.id(), List.of())),
                    links.getOrDefault(objective.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<KeyResult>> keyResults(UUID[] objectives) {
    Map<UUID, List<MilestoneRow>> milestones =
        rows.read(MilestoneRow.class, MILESTONES.with("objectives", objectives)).stream()
            .collect(groupingBy(MilestoneRow::keyResultId));
    return rows.read(KeyResultRow.class, KEY_RESULTS.with("objectives", objectives)).stream()
        .collect(
            groupingBy(
                KeyResultRow::objectiveId,
                mapping(
                    row -> row.toKeyResult(milestones.getOrDefault(row.id(), List.of())),
                    toList())));
  }

  private Map<UUID, List<LinkFacts>> links(UUID[] objectives, Actor actor) {
    Sql links = LINKS.then(Visibility.seenBy(actor)).then(FROM_THEM.with("objectives", objectives));
    return rows.read(LinkRow.class, links).stream()
        .collect(groupingBy(LinkRow::fromObjectiveId, mapping(LinkRow::toFacts, toList())));
  }
}
