package vn.okr.adapters.persistence.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;

/**
 * A unit as it stands for the figures of a cycle.
 *
 * @param frozen whether the cycle keeps the organisation of the day it was closed
 */
record UnitRow(UUID id, String name, String kind, @Nullable UUID parentId, boolean frozen) {
  UnitTree.Node toNode() {
    return new UnitTree.Node(
        new UnitId(id),
        name,
        UnitKind.valueOf(kind),
        parentId == null ? null : new UnitId(parentId));
  }
}
