package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.SearchText;

/**
 * Who drafts an objective sees who aims for the same just now, and what its owner has learned from
 * one like it.
 */
@ReadOnly
@UseCase
public class FindSimilarObjectives {
  private static final int MOST = 3;

  private final ObjectiveReader reader;
  private final Time time;
  private final Settings settings;

  @Inject
  public FindSimilarObjectives(ObjectiveReader reader, Time time, Settings settings) {
    this.reader = reader;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Objectives like one; at most three of each.
   *
   * @param others published ones of the same cycle in which every word of its title stands
   * @param lessons closed ones of the same owner whose title shares half of the words, the newest
   *     first, with what was learned from them
   */
  public record Similar(List<ObjectiveView> others, List<ObjectiveView> lessons) {
    /** Whether there are none of either. */
    public boolean isEmpty() {
      return others.isEmpty() && lessons.isEmpty();
    }
  }

  /**
   * Those like an objective.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Similar to(Actor actor, ObjectiveId id) {
    OrganisationSettings current = settings.current();
    return reader
        .find(id, actor)
        .map(facts -> ObjectiveView.of(facts, current.dayOf(time.now()), current))
        .map(known -> to(actor, known))
        .orElseThrow(NotFound::new);
  }

  /** The same for an objective that was read before. */
  public Similar to(Actor actor, ObjectiveView known) {
    ObjectiveSnapshot objective = known.facts().objective();
    String title = objective.definition().title().value();
    List<ObjectiveView> others =
        views(actor, othersIn(objective, title), new PageRequest(MOST + 1, null)).stream()
            .filter(view -> !idOf(view).equals(objective.id()))
            .limit(MOST)
            .toList();
    List<ObjectiveView> lessons =
        views(
                actor,
                closedOf(objective.owner()),
                new PageRequest(PageRequest.MOST, null).newestFirst())
            .stream()
            .filter(view -> !idOf(view).equals(objective.id()))
            .filter(view -> SearchText.alike(title, titleOf(view)))
            .limit(MOST)
            .toList();
    return new Similar(others, lessons);
  }

  private List<ObjectiveView> views(Actor actor, ObjectiveFilter filter, PageRequest request) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return reader.page(filter, actor, today, current, request).items().stream()
        .map(facts -> ObjectiveView.of(facts, today, current))
        .toList();
  }

  private static ObjectiveFilter othersIn(ObjectiveSnapshot objective, String title) {
    return new ObjectiveFilter(
        objective.cycleId(),
        null,
        false,
        null,
        null,
        ObjectiveState.PUBLISHED,
        null,
        null,
        null,
        title);
  }

  private static ObjectiveFilter closedOf(Owner owner) {
    UnitId unit = owner instanceof Owner.OfUnit(UnitId id) ? id : null;
    PersonId person = owner instanceof Owner.OfPerson(PersonId id) ? id : null;
    return new ObjectiveFilter(
        null, unit, false, person, null, ObjectiveState.CLOSED, null, null, null, null);
  }

  private static ObjectiveId idOf(ObjectiveView view) {
    return view.facts().objective().id();
  }

  private static String titleOf(ObjectiveView view) {
    return view.facts().objective().definition().title().value();
  }
}
