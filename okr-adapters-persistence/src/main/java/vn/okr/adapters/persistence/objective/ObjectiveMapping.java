package vn.okr.adapters.persistence.objective;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.SearchText;
import vn.okr.domain.shared.Title;

/** Between an objective and its rows. */
final class ObjectiveMapping {
  private ObjectiveMapping() {}

  static Objective toObjective(ObjectiveEntity entity) {
    return Objective.restore(
        new ObjectiveSnapshot(
            new ObjectiveId(entity.id),
            entity.originId == null ? null : new ObjectiveId(entity.originId),
            new CycleId(entity.cycleId),
            entity.ownerUnitId != null
                ? Owner.of(new UnitId(entity.ownerUnitId))
                : Owner.of(new PersonId(entity.ownerPersonId)),
            new Objective.Definition(
                new Title(entity.title), Note.ofNullable(entity.description), entity.ambition),
            entity.state,
            new KeyResults(entity.keyResults.stream().map(KeyResultMapping::toKeyResult).toList()),
            entity.publishedAt == null
                ? null
                : new Publication(entity.publishedAt, entity.publishedOn),
            ClosureMapping.toClosure(entity),
            entity.revision));
  }

  /** Changes the row and those of its key results in place; the revision is the store's. */
  static void write(Objective objective, ObjectiveEntity entity) {
    ObjectiveSnapshot all = objective.snapshot();
    Publication publication = all.publication();
    Note description = all.definition().description();
    entity.id = all.id().value();
    entity.originId = all.origin() == null ? null : all.origin().value();
    entity.cycleId = all.cycleId().value();
    entity.ownerUnitId = all.owner() instanceof Owner.OfUnit(UnitId unit) ? unit.value() : null;
    entity.ownerPersonId =
        all.owner() instanceof Owner.OfPerson(PersonId person) ? person.value() : null;
    entity.title = all.definition().title().value();
    entity.description = description == null ? null : description.value();
    entity.ambition = all.definition().ambition();
    entity.state = all.state();
    entity.publishedAt = publication == null ? null : publication.at();
    entity.publishedOn = publication == null ? null : publication.on();
    ClosureMapping.write(all.closure(), entity);
    writeBasis(objective.paceBasis(), entity);
    entity.searchText = SearchText.fold(all.searched().toArray(String[]::new));
    writeKeyResults(all.keyResults().all(), entity);
  }

  private static void writeBasis(PaceBasis basis, ObjectiveEntity entity) {
    entity.score = Scores.number(basis.score());
    entity.achieved = basis.achieved();
    entity.timedWeight = basis.timedWeight();
    entity.steadyWeight = basis.steadyWeight();
    entity.lowestConfidence = Scores.number(basis.lowestConfidence());
    entity.quietSince = basis.quietSince();
  }

  private static void writeKeyResults(List<KeyResult> keyResults, ObjectiveEntity entity) {
    Map<UUID, KeyResultEntity> known =
        entity.keyResults.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    List<KeyResultEntity> kept =
        keyResults.stream()
            .flatMap(keyResult -> Stream.ofNullable(known.get(keyResult.id().value())))
            .toList();
    entity.keyResults.retainAll(kept);
    for (int position = 0; position < keyResults.size(); position++) {
      KeyResult keyResult = keyResults.get(position);
      KeyResultEntity row = known.get(keyResult.id().value());
      KeyResultMapping.write(keyResult, position, row != null ? row : added(entity));
    }
  }

  private static KeyResultEntity added(ObjectiveEntity objective) {
    KeyResultEntity row = new KeyResultEntity();
    row.objective = objective;
    objective.keyResults.add(row);
    return row;
  }
}
