package vn.okr.application.initiative;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.Initiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;

/** Everyone sees what is being done to move a key result (M11). */
@ReadOnly
@UseCase
public class BrowseInitiatives {
  private final ObjectiveAccess access;
  private final Initiatives initiatives;
  private final InitiativeReader reader;

  @Inject
  public BrowseInitiatives(
      ObjectiveAccess access, Initiatives initiatives, InitiativeReader reader) {
    this.access = access;
    this.initiatives = initiatives;
    this.reader = reader;
  }

  /**
   * One initiative.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Initiative get(Actor actor, InitiativeId id) {
    Initiative found = initiatives.find(id).orElseThrow(NotFound::new);
    access.readable(actor, access.ownerOf(found.keyResultId()));
    return found;
  }

  /**
   * The initiatives under a key result.
   *
   * @throws NotFound when there is no key result the actor may know of
   */
  public Page<InitiativeView> list(Actor actor, KeyResultId keyResult, PageRequest request) {
    access.readable(actor, access.ownerOf(keyResult));
    return reader.under(keyResult, request);
  }

  /**
   * Those under the key results of an objective that was read before; none where there are none.
   */
  public Map<KeyResultId, List<InitiativeView>> of(ObjectiveView known) {
    return reader.underAllOf(known.facts().objective().id()).stream()
        .collect(groupingBy(view -> view.initiative().keyResultId()));
  }
}
