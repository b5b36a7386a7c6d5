package vn.okr.application.reminder;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Reminders;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;

/** People say whether they want to be reminded. */
@UseCase
public class ChooseReminders {
  private final Reminders reminders;

  @Inject
  public ChooseReminders(Reminders reminders) {
    this.reminders = reminders;
  }

  /**
   * Whether the actor is reminded each week, as everyone is who has not decided otherwise.
   *
   * @throws NotAllowed for a service account
   */
  @ReadOnly
  public boolean isWanted(Actor actor) {
    return reminders.isWanted(actor.person());
  }

  /**
   * Is reminded from now on, or no longer.
   *
   * @throws NotAllowed for a service account
   */
  public boolean decide(Actor actor, Supplier<Boolean> asked) {
    PersonId person = actor.person();
    boolean wanted = asked.get();
    reminders.decide(person, wanted);
    return wanted;
  }
}
