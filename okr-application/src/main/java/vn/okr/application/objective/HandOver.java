package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.RuleViolated;

/** An admin passes on what someone who leaves has answered for. */
@UseCase
public class HandOver {
  /**
   * What is passed on.
   *
   * @param to the person or the unit that answers for it from now on
   * @param objectives which of the objectives; absent for all of them
   * @param reason kept with each change
   */
  public record Wanted(Owner to, @Nullable List<ObjectiveId> objectives, @Nullable Note reason) {
    /** Where a refusal of the successor points. */
    private String pointer() {
      return to instanceof Owner.OfUnit ? "/toUnit" : "/to";
    }

    /** Whose the key results become; a unit has none of its own: its objectives' owner has them. */
    private @Nullable PersonId keyResultOwner() {
      return to instanceof Owner.OfPerson(PersonId person) ? person : null;
    }
  }

  /**
   * What was passed on.
   *
   * @param objectives how many objectives
   * @param keyResults how many key results
   */
  public record Passed(int objectives, int keyResults) {}

  private final ObjectiveReader reader;
  private final DraftObjectives draft;
  private final ShapeKeyResults shape;
  private final Ownership ownership;
  private final People people;
  private final Time time;
  private final Settings settings;

  @Inject
  public HandOver(
      ObjectiveReader reader,
      DraftObjectives draft,
      ShapeKeyResults shape,
      Ownership ownership,
      People people,
      Time time,
      Settings settings) {
    this.reader = reader;
    this.draft = draft;
    this.shape = shape;
    this.ownership = ownership;
    this.people = people;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The open objectives that are a person's own, or have a key result of theirs.
   *
   * @throws NotAllowed unless an admin asks
   */
  @ReadOnly
  public List<ObjectiveView> left(Actor actor, PersonId from) {
    requireAdmin(actor, from);
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return reader.openWith(from, actor).stream()
        .map(facts -> ObjectiveView.of(facts, today, current))
        .toList();
  }

  /**
   * Passes it on, all or nothing: objectives that are the person's own, and their key results in
   * any. What a unit takes over of key results is answered for by whoever owns the objective.
   *
   * @throws NotAllowed unless an admin asks
   * @throws RuleViolated {@code unknown-reference} for a successor who is not there, or an
   *     objective in which the person has no part
   * @throws Conflict {@code focus-limit} when the successor has enough objectives (M10)
   */
  public Passed handOver(Actor actor, PersonId from, Supplier<Wanted> asked) {
    requireAdmin(actor, from);
    Wanted wanted = asked.get();
    ownership.requireMayOwn(wanted.to(), wanted.pointer());
    List<ObjectiveFacts> left = reader.openWith(from, actor);
    Set<ObjectiveId> chosen = chosen(wanted, left);
    int objectives = 0;
    int keyResults = 0;
    for (ObjectiveFacts facts : left) {
      if (chosen.contains(facts.objective().id())) {
        // The key results first: whoever owns the objective may change them.
        keyResults += passKeyResults(actor, facts, from, wanted);
        objectives += passObjective(actor, facts, from, wanted);
      }
    }
    return new Passed(objectives, keyResults);
  }

  private int passKeyResults(Actor actor, ObjectiveFacts facts, PersonId from, Wanted wanted) {
    List<KeyResult> theirs =
        facts.objective().keyResults().open().stream()
            .filter(keyResult -> from.equals(keyResult.definition().ownerId()))
            .toList();
    for (KeyResult keyResult : theirs) {
      shape.edit(
          actor,
          keyResult.id(),
          Precondition.none(),
          () ->
              new ShapeKeyResults.KeyResultEdit(
                  Patch.keep(),
                  Patch.keep(),
                  Patch.keep(),
                  new Patch<>(true, wanted.keyResultOwner()),
                  Patch.keep(),
                  wanted.reason()));
    }
    return theirs.size();
  }

  private int passObjective(Actor actor, ObjectiveFacts facts, PersonId from, Wanted wanted) {
    if (!facts.objective().owner().equals(Owner.of(from))) {
      return 0;
    }
    draft.edit(
        actor,
        facts.objective().id(),
        Precondition.none(),
        () ->
            new DraftObjectives.ObjectiveEdit(
                Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(wanted.to()), wanted.reason()));
    return 1;
  }

  private static Set<ObjectiveId> chosen(Wanted wanted, List<ObjectiveFacts> left) {
    Set<ObjectiveId> all =
        left.stream().map(facts -> facts.objective().id()).collect(Collectors.toSet());
    if (wanted.objectives() == null) {
      return all;
    }
    References.requireKnown(wanted.objectives(), all::contains, "/objectives");
    return Set.copyOf(wanted.objectives());
  }

  private void requireAdmin(Actor actor, PersonId from) {
    if (people.find(from).isEmpty()) {
      throw new NotFound();
    }
    Admins.require(actor);
  }
}
