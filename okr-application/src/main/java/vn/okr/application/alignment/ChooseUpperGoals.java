package vn.okr.application.alignment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Place;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.SearchText;

/**
 * Someone looks for the goal above that an objective is to rest on (M7), among all that the rules
 * of direction and time allow. Whether a loop would arise is told when the link is made.
 */
@ReadOnly
@UseCase
public class ChooseUpperGoals {
  /** The most goals offered at once; who wants another searches. */
  public static final int MOST = 20;

  /**
   * Goals to choose from, in the order of their ids.
   *
   * @param more whether there are more than are offered
   */
  public record Offer(List<ObjectiveView> goals, boolean more) {
    /** Nothing to choose from. */
    public static final Offer NONE = new Offer(List.of(), false);

    public Offer {
      goals = List.copyOf(goals);
    }
  }

  private final ObjectiveReader objectives;
  private final AlignmentReader links;
  private final Units units;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public ChooseUpperGoals(
      ObjectiveReader objectives,
      AlignmentReader links,
      Units units,
      Cycles cycles,
      Time time,
      Settings settings) {
    this.objectives = objectives;
    this.links = links;
    this.units = units;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The goals an objective may be linked to.
   *
   * @param known the objective as the actor has read it
   * @param search words to find them by, accents ignored; absent or without words for all
   */
  public Offer of(Actor actor, ObjectiveView known, LinkKind kind, @Nullable String search) {
    ObjectiveSnapshot lower = known.facts().objective();
    return offer(actor, lower.owner(), lower.cycleId(), lower.id(), kind, search);
  }

  /**
   * The goals that a new objective of the owner in the cycle may be linked to; none for an unknown
   * owner.
   *
   * @throws NotFound for an unknown cycle
   */
  public Offer ofNew(
      Actor actor, Owner owner, CycleId cycle, LinkKind kind, @Nullable String search) {
    return offer(actor, owner, cycle, null, kind, search);
  }

  private Offer offer(
      Actor actor,
      Owner owner,
      CycleId cycleId,
      @Nullable ObjectiveId except,
      LinkKind kind,
      @Nullable String search) {
    Cycle cycle = cycles.find(cycleId).orElseThrow(NotFound::new);
    Affiliation place = units.affiliations(List.of(owner)).get(owner);
    if (place == null) {
      return Offer.NONE;
    }
    String words = search == null || SearchText.words(search).isEmpty() ? null : search;
    UpperGoalsWanted wanted = UpperGoalsWanted.by(kind, new Place(place, cycle), except, words);
    List<ObjectiveId> found = links.above(wanted, MOST + 1, actor);
    boolean more = found.size() > MOST;
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    List<ObjectiveView> views =
        objectives.findAll(more ? found.subList(0, MOST) : found, actor).stream()
            .map(facts -> ObjectiveView.of(facts, today, current))
            .toList();
    return new Offer(views, more);
  }
}
