package vn.okr.application.checkin;

import jakarta.inject.Inject;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;

/** Everyone reads how a key result came to where it stands (M11). */
@ReadOnly
@UseCase
public class BrowseCheckIns {
  private final ObjectiveAccess access;
  private final CheckInReader checkIns;

  @Inject
  public BrowseCheckIns(ObjectiveAccess access, CheckInReader checkIns) {
    this.access = access;
    this.checkIns = checkIns;
  }

  /**
   * The check-ins of a key result, corrected ones included.
   *
   * @throws NotFound when there is no key result the actor may know of
   */
  public Page<CheckInView> list(Actor actor, KeyResultId keyResult, PageRequest request) {
    access.readable(actor, access.ownerOf(keyResult));
    return checkIns.of(keyResult, request);
  }

  /** The same of a key result that was read before. */
  public Page<CheckInView> list(KeyResultView known, PageRequest request) {
    return checkIns.of(known.keyResult().id(), request);
  }
}
