package vn.okr.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Closure.Reflection;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/** Builds objectives; an aspirational draft with one key result unless told otherwise. */
public final class ObjectiveBuilder {
  private final ObjectiveId id = new ObjectiveId(SampleIds.next());
  private final CycleId cycle;
  private final Owner owner;
  private Title title = new Title("Trở thành thương hiệu được nhắc đến nhiều nhất");
  private @Nullable Note description;
  private Ambition ambition = Ambition.ASPIRATIONAL;
  private List<KeyResultBuilder> keyResults = List.of(KeyResultBuilder.aKeyResult());
  private ObjectiveState state = ObjectiveState.DRAFT;
  private LocalDate publishedOn = LocalDate.of(2026, 7, 1);
  private @Nullable ObjectiveId origin;
  private long revision;

  private ObjectiveBuilder(CycleId cycle, Owner owner) {
    this.cycle = cycle;
    this.owner = owner;
  }

  /** A draft of the owner with an id of its own. */
  public static ObjectiveBuilder anObjective(CycleId cycle, Owner owner) {
    return new ObjectiveBuilder(cycle, owner);
  }

  /** A draft of the unit. */
  public static ObjectiveBuilder anObjective(CycleId cycle, UnitId unit) {
    return anObjective(cycle, Owner.of(unit));
  }

  /** A draft of the person. */
  public static ObjectiveBuilder anObjective(CycleId cycle, PersonId person) {
    return anObjective(cycle, Owner.of(person));
  }

  /** Titles it. */
  public ObjectiveBuilder titled(String newTitle) {
    title = new Title(newTitle);
    return this;
  }

  /** Says why it matters. */
  public ObjectiveBuilder described(String text) {
    description = new Note(text);
    return this;
  }

  /** Promises it to others. */
  public ObjectiveBuilder committed() {
    ambition = Ambition.COMMITTED;
    return this;
  }

  /** Gives it exactly these key results. */
  public ObjectiveBuilder with(KeyResultBuilder... newKeyResults) {
    keyResults = List.of(newKeyResults);
    return this;
  }

  /** Puts it in a state; closed ones get the grades their scores propose. */
  public ObjectiveBuilder in(ObjectiveState newState) {
    state = newState;
    return this;
  }

  /** Publishes it. */
  public ObjectiveBuilder published() {
    return in(ObjectiveState.PUBLISHED);
  }

  /** Says when everyone could read it first. */
  public ObjectiveBuilder publishedOn(LocalDate day) {
    publishedOn = day;
    return this;
  }

  /** Lets it carry on another one. */
  public ObjectiveBuilder carryingOn(ObjectiveId newOrigin) {
    origin = newOrigin;
    return this;
  }

  /** Says how often it was edited. */
  public ObjectiveBuilder atRevision(long newRevision) {
    revision = newRevision;
    return this;
  }

  /** The objective as if it had been stored. */
  public Objective build() {
    if (state == ObjectiveState.DRAFT) {
      return Objective.restore(snapshot(state, built().toList(), null));
    }
    Publication publication =
        new Publication(
            publishedOn
                .atTime(LocalTime.of(8, 30))
                .atZone(OrganisationSettings.DEFAULT.zone())
                .toInstant(),
            publishedOn);
    List<KeyResult> shown = built().map(this::shown).toList();
    if (state != ObjectiveState.CLOSED) {
      return Objective.restore(snapshot(state, shown, publication));
    }
    Objective closed = Objective.restore(snapshot(ObjectiveState.PUBLISHED, shown, publication));
    closed.close(new Grading(List.of(), reflection()));
    return Objective.restore(closed.snapshot());
  }

  /** The same, to be asked for; the use case gives it another id. */
  public NewObjective asked(Link... alignments) {
    return new NewObjective(
        cycle,
        owner,
        definition(),
        keyResults.stream().map(KeyResultBuilder::asked).toList(),
        List.of(alignments));
  }

  /** What was learned, for a closing. */
  public static Reflection reflection() {
    return new Reflection(
        new Note("Họp ngắn mỗi sáng"),
        new Note("Thiếu người"),
        new Note("Tuyển sớm hơn"),
        new Note("Khách hàng dời lịch"));
  }

  private Stream<KeyResult> built() {
    return keyResults.stream().map(KeyResultBuilder::build);
  }

  private KeyResult shown(KeyResult k) {
    LocalDate since = k.publishedOn() == null ? publishedOn : k.publishedOn();
    return new KeyResult(k.id(), k.definition(), k.dropped(), since, k.standing(), k.grade());
  }

  private Objective.Definition definition() {
    return new Objective.Definition(title, description, ambition);
  }

  private ObjectiveSnapshot snapshot(
      ObjectiveState now, List<KeyResult> all, @Nullable Publication publication) {
    return new ObjectiveSnapshot(
        id,
        origin,
        cycle,
        owner,
        definition(),
        now,
        new KeyResults(all),
        publication,
        null,
        revision);
  }
}
