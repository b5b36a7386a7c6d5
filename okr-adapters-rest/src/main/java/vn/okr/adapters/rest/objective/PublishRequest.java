package vn.okr.adapters.rest.objective;

import java.util.List;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.domain.objective.ObjectiveId;

/** Drafts to be published together, all or none. */
public record PublishRequest(@AtMost(MOST) List<ObjectiveId> objectives) {
  /** The most drafts of one request. */
  static final int MOST = 100;
}
