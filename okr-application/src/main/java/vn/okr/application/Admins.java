package vn.okr.application;

import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/** Guards what only OKR admins may do: cycles, units, people, settings. */
public final class Admins {
  private Admins() {}

  /**
   * Lets only admins through.
   *
   * @throws NotAllowed for everyone else
   */
  public static void require(Actor actor) {
    if (!actor.admin()) {
      throw new NotAllowed();
    }
  }
}
