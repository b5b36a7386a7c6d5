package vn.okr.application.organisation;

import jakarta.inject.Inject;
import vn.okr.application.Admins;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.UseCase;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/** An admin sees who has left and still has goals to be handed over. */
@UseCase
public class ListLeavers {
  private final PeopleReader people;

  @Inject
  public ListLeavers(PeopleReader people) {
    this.people = people;
  }

  /**
   * Those who were made inactive and with whom goals are still open.
   *
   * @throws NotAllowed for everyone but admins
   */
  public Page<Leaver> list(Actor actor, PageRequest request) {
    Admins.require(actor);
    return people.leavers(request);
  }
}
