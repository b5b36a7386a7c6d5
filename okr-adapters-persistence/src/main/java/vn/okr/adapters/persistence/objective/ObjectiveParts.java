package vn.okr.adapters.persistence.objective;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Among;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.organisation.Actor;

/** Adds key results and links to the objectives read, in two statements for all of them. */
@ApplicationScoped
class ObjectiveParts {
  private static final Sql KEY_RESULTS =
      Sql.of(
          """
          select k.id, k.objective_id, k.title, k.measure, k.start_value, k.target_value,
                 k.at_least, k.at_most, k.keep_method, k.unit,
                 cast(k.milestones as text) as milestones, k.weight, k.owner_id,
                 cast(k.starting_confidence as integer) as starting_confidence, k.dropped,
                 k.published_on, k.current_value, k.score,
                 cast(k.confidence as integer) as confidence, k.last_check_in_on, k.grade,
                 k.grade_reason
          from key_result k""");

  private static final Sql BY_PLACE = Sql.of("order by k.objective_id, k.position");

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
          """);

  private static final Sql IN_ORDER = Sql.of("order by l.from_objective_id, l.position");

  private final RowReader rows;

  ObjectiveParts(RowReader rows) {
    this.rows = rows;
  }

  List<ObjectiveFacts> addTo(List<ObjectiveRow> objectives, Actor actor) {
    if (objectives.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = objectives.stream().map(ObjectiveRow::id).toList();
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

  private Map<UUID, List<KeyResult>> keyResults(List<UUID> objectives) {
    Sql wanted = Among.condition("k.objective_id", "objectives", objectives);
    return rows.read(KeyResultRow.class, KEY_RESULTS.where(List.of(wanted)).then(BY_PLACE)).stream()
        .collect(
            groupingBy(KeyResultRow::objectiveId, mapping(KeyResultRow::toKeyResult, toList())));
  }

  private Map<UUID, List<LinkFacts>> links(List<UUID> objectives, Actor actor) {
    Sql wanted = Among.condition("l.from_objective_id", "objectives", objectives);
    Sql links =
        LINKS.then(Visibility.seenBy(actor)).then(FROM_THEM).where(List.of(wanted)).then(IN_ORDER);
    return rows.read(LinkRow.class, links).stream()
        .collect(groupingBy(LinkRow::fromObjectiveId, mapping(LinkRow::toFacts, toList())));
  }
}
