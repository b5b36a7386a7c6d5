package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.NotFound;

/** Everyone reads what is published (M5), and the drafts that are theirs to read. */
@ReadOnly
@UseCase
public class BrowseObjectives {
  private final ObjectiveReader reader;
  private final ObjectiveAccess access;
  private final HistoryReader history;
  private final Time time;
  private final Settings settings;

  @Inject
  public BrowseObjectives(
      ObjectiveReader reader,
      ObjectiveAccess access,
      HistoryReader history,
      Time time,
      Settings settings) {
    this.reader = reader;
    this.access = access;
    this.history = history;
    this.time = time;
    this.settings = settings;
  }

  /** Objectives that match the filter. */
  public Page<ObjectiveView> list(Actor actor, ObjectiveFilter filter, PageRequest request) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return reader
        .page(filter, actor, today, current, request)
        .map(facts -> ObjectiveView.of(facts, today, current));
  }

  /**
   * One objective.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public ObjectiveView get(Actor actor, ObjectiveId id) {
    OrganisationSettings current = settings.current();
    return reader
        .find(id, actor)
        .map(facts -> ObjectiveView.of(facts, current.dayOf(time.now()), current))
        .orElseThrow(NotFound::new);
  }

  /** The objectives of the ids that the actor may know of, in the order of the ids. */
  public List<ObjectiveView> all(Actor actor, Collection<ObjectiveId> ids) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return ids.isEmpty()
        ? List.of()
        : reader.findAll(ids, actor).stream()
            .map(facts -> ObjectiveView.of(facts, today, current))
            .toList();
  }

  /**
   * What the actor may do with an objective that was read before.
   *
   * @param known as the actor has read it
   */
  public ObjectiveActions actions(Actor actor, ObjectiveView known) {
    return access.actions(actor, known.facts().objective());
  }

  /**
   * The objective that a key result belongs to.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public ObjectiveView ofKeyResult(Actor actor, KeyResultId id) {
    return get(actor, access.ownerOf(id));
  }

  /** The objectives that have any of the key results and that the actor may know of. */
  public List<ObjectiveView> ofKeyResults(Actor actor, Collection<KeyResultId> ids) {
    return ids.isEmpty() ? List.of() : all(actor, access.ownersOf(ids));
  }

  /**
   * One key result.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public KeyResultView keyResult(Actor actor, KeyResultId id) {
    return get(actor, access.ownerOf(id)).keyResults().stream()
        .filter(view -> view.keyResult().id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Who changed what about an objective, when and why (M11), the oldest first; without links to
   * what the actor may not know of.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Page<HistoryView> history(Actor actor, ObjectiveId id, PageRequest request) {
    access.readable(actor, id);
    return shown(actor, history.of(id.value(), request));
  }

  /**
   * The history of an objective that was read before, told from its end: the newest line first, and
   * what its lines name.
   *
   * @param known as the actor has read it
   * @param request goes on with what is older than its id
   */
  public ToldHistory latestHistory(Actor actor, ObjectiveView known, PageRequest request) {
    UUID id = known.facts().objective().id().value();
    Page<HistoryView> lines = shown(actor, history.of(id, request.newestFirst()));
    Set<UUID> named = NamedInHistory.in(lines.items());
    return new ToldHistory(lines, named.isEmpty() ? Map.of() : history.names(named, actor));
  }

  private Page<HistoryView> shown(Actor actor, Page<HistoryView> page) {
    Set<UUID> linked = LinkLines.idsIn(page.items());
    Set<UUID> known = linked.isEmpty() ? Set.of() : reader.knownAmong(linked, actor);
    return new Page<>(LinkLines.shown(page.items(), known), page.next());
  }
}
