package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/** Shows forms only to those who may send them; what is sent is decided on again. */
@ApplicationScoped
class EditRights {
  private final BrowseObjectives objectives;

  @Inject
  EditRights(BrowseObjectives objectives) {
    this.objectives = objectives;
  }

  /**
   * Lets only editors through.
   *
   * @throws NotAllowed for everyone else
   */
  void requireEdit(Actor actor, ObjectiveView objective) {
    if (!objectives.actions(actor, objective).edit()) {
      throw new NotAllowed();
    }
  }

  /**
   * Lets those through who may end it, or take back that it ended.
   *
   * @throws NotAllowed for everyone else
   */
  void requireEnd(Actor actor, ObjectiveView objective) {
    ObjectiveActions actions = objectives.actions(actor, objective);
    boolean may = actions.state() == ObjectiveState.CLOSED ? actions.reopen() : actions.edit();
    if (!may) {
      throw new NotAllowed();
    }
  }
}
