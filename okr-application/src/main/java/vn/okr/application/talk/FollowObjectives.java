package vn.okr.application.talk;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.Follows;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;

/**
 * People follow objectives. Who answers for one, and who comments on it, follows it by itself, and
 * may stop.
 */
@UseCase
public class FollowObjectives {
  private final ObjectiveAccess access;
  private final ObjectiveReader reader;
  private final Follows follows;
  private final Time time;
  private final Settings settings;

  @Inject
  public FollowObjectives(
      ObjectiveAccess access,
      ObjectiveReader reader,
      Follows follows,
      Time time,
      Settings settings) {
    this.access = access;
    this.reader = reader;
    this.follows = follows;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Whether the actor follows the objective.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed for a service account
   */
  @ReadOnly
  public boolean isFollowing(Actor actor, ObjectiveId objective) {
    access.readable(actor, objective);
    return follows.isFollowing(actor.person(), objective);
  }

  /** The same for an objective that was read before; a service account follows nothing. */
  @ReadOnly
  public boolean isFollowing(Actor actor, ObjectiveView known) {
    return actor.id() instanceof PersonId person
        && follows.isFollowing(person, known.facts().objective().id());
  }

  /**
   * Follows the objective or stops following it.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed for a service account
   */
  public boolean decide(Actor actor, ObjectiveId objective, Supplier<Boolean> asked) {
    access.readable(actor, objective);
    PersonId person = actor.person();
    boolean decided = asked.get();
    follows.decide(person, objective, decided);
    return decided;
  }

  /**
   * The objectives the actor follows, of cycles that are not closed, the newest first.
   *
   * @throws NotAllowed for a service account
   */
  @ReadOnly
  public Page<ObjectiveView> followed(Actor actor, PageRequest request) {
    PersonId person = actor.person();
    OrganisationSettings current = settings.current();
    return reader
        .followedBy(person, actor, request.newestFirst())
        .map(facts -> ObjectiveView.of(facts, current.dayOf(time.now()), current));
  }
}
