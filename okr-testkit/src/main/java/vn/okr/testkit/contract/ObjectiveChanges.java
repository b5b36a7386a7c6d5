package vn.okr.testkit.contract;

import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.function.Consumer;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.testkit.KeyResultBuilder;

/** Changes objectives in a store, and looks at what it kept. */
abstract class ObjectiveChanges extends PortContract {
  Objective published(KeyResultBuilder... keyResults) {
    return scene.add(
        anObjective(scene.cycle(), scene.person()).with(keyResults).published().atRevision(3));
  }

  /** Reads, changes and saves an objective in one transaction. */
  Objective change(ObjectiveId id, Consumer<Objective> edit) {
    return inTransaction(
        () -> {
          Objective read = at(ports.objectives().findAllForUpdate(List.of(id)), id);
          edit.accept(read);
          ports.objectives().save(read);
          return read;
        });
  }

  ObjectiveSnapshot find(ObjectiveId id) {
    return inTransaction(() -> ports.objectives().find(id).orElseThrow().snapshot());
  }

  static ObjectiveSnapshot next(Objective edited) {
    ObjectiveSnapshot now = edited.snapshot();
    return now.at(now.revision() + 1);
  }
}
