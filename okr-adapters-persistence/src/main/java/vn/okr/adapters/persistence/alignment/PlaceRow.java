package vn.okr.adapters.persistence.alignment;

import java.util.UUID;
import vn.okr.application.alignment.MapPlace;
import vn.okr.domain.objective.ObjectiveId;

/** Where an objective stands on a map. */
record PlaceRow(UUID id, int depth, long contributors) {
  MapPlace toPlace() {
    return new MapPlace(new ObjectiveId(id), depth, Math.toIntExact(contributors));
  }
}
