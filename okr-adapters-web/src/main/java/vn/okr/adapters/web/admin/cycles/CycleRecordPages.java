package vn.okr.adapters.web.admin.cycles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.OkrException;

/** Makes the page of a cycle's record. */
@ApplicationScoped
class CycleRecordPages {
  private static final int SHOWN = 20;

  /**
   * The page.
   *
   * @param cycle as it is stored now
   * @param next the phase it goes on to; absent after the last
   * @param before the phase it may be taken back to; absent before the first
   * @param reason what was typed as the reason of a step back
   * @param parents the cycles it may lie within
   * @param obstacle why it may not go on yet; absent when that was not asked for
   * @param stale whether the record was changed by someone else since the form was opened
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record CycleRecordPage(
      Frame frame,
      Cycle cycle,
      @Nullable CyclePhase next,
      @Nullable CyclePhase before,
      CycleFields fields,
      String reason,
      List<Cycle> parents,
      Map<String, String> errors,
      @Nullable Obstacle obstacle,
      boolean stale,
      @Nullable String done)
      implements TemplateInstance {}

  private final Desk desk;
  private final BrowseCycles browse;
  private final CycleChoices cycles;
  private final BrowseObjectives objectives;

  @Inject
  CycleRecordPages(
      Desk desk, BrowseCycles browse, CycleChoices cycles, BrowseObjectives objectives) {
    this.desk = desk;
    this.browse = browse;
    this.cycles = cycles;
    this.objectives = objectives;
  }

  Cycle cycle(CycleId id) {
    return browse.get(id);
  }

  /** The record as it is stored. */
  CycleRecordPage stored(CycleId id, @Nullable String done) {
    Cycle cycle = cycle(id);
    return page(cycle, CycleFields.of(cycle), "", FieldErrors.NONE, null, false, done);
  }

  /** The record with what was typed into it, which was not kept. */
  CycleRecordPage refused(CycleId id, CycleFields typed, Map<String, String> errors) {
    return page(cycle(id), typed, "", errors, null, false, null);
  }

  /** The record with what was typed into it, meant for what someone else has made of it. */
  CycleRecordPage stale(CycleId id, CycleFields typed) {
    Cycle now = cycle(id);
    return page(now, typed.meantFor(now.revision()), "", FieldErrors.NONE, null, true, null);
  }

  /** The record, and why it stays. */
  CycleRecordPage notDeleted(CycleId id, OkrException refused) {
    Cycle cycle = cycle(id);
    return page(cycle, CycleFields.of(cycle), "", desk.errors(refused), null, false, null);
  }

  /** The record, and why it may not be taken to another phase. */
  CycleRecordPage stepRefused(CycleId id, String reason, OkrException refused) {
    Cycle cycle = cycle(id);
    Obstacle obstacle = obstacle(cycle, refused);
    Map<String, String> errors = obstacle == null ? desk.errors(refused) : FieldErrors.NONE;
    return page(cycle, CycleFields.of(cycle), reason, errors, obstacle, false, null);
  }

  private CycleRecordPage page(
      Cycle cycle,
      CycleFields fields,
      String reason,
      Map<String, String> errors,
      @Nullable Obstacle obstacle,
      boolean stale,
      @Nullable String done) {
    return new CycleRecordPage(
        desk.frame(),
        cycle,
        phase(cycle.phase()::isFollowedBy),
        phase(cycle.phase()::isPrecededBy),
        fields,
        reason,
        cycles.all().stream().filter(other -> !other.id().equals(cycle.id())).toList(),
        errors,
        obstacle,
        stale,
        done);
  }

  private static @Nullable CyclePhase phase(Predicate<CyclePhase> wanted) {
    return Arrays.stream(CyclePhase.values()).filter(wanted).findFirst().orElse(null);
  }

  private @Nullable Obstacle obstacle(Cycle cycle, OkrException refused) {
    if (refused.facts().get("startsOn") instanceof LocalDate first) {
      return new Obstacle(first, List.of(), 0);
    }
    if (!(refused.facts().get("objectives") instanceof List<?> unfinished)) {
      return null;
    }
    ObjectiveFilter published =
        new ObjectiveFilter(
            cycle.id(), null, false, null, null, ObjectiveState.PUBLISHED, null, null, null, null);
    Page<ObjectiveView> some =
        objectives.list(desk.admin(), published, new PageRequest(SHOWN, null));
    List<Obstacle.Unfinished> shown = some.items().stream().map(CycleRecordPages::told).toList();
    return new Obstacle(null, shown, Math.max(0, unfinished.size() - shown.size()));
  }

  private static Obstacle.Unfinished told(ObjectiveView view) {
    return new Obstacle.Unfinished(
        view.facts().objective().id().value(),
        view.facts().objective().definition().title().value(),
        view.facts().ownerName());
  }
}
