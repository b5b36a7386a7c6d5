package vn.okr.domain.objective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/** Makes objectives to test with: engineering's, aspirational, a draft unless said otherwise. */
public final class ObjectiveBuilder {
  /** Why things are done in tests. */
  public static final Note REASON = new Note("ưu tiên thay đổi");

  /** The answers to the closing questions. */
  public static final Closure.Reflection REFLECTION =
      new Closure.Reflection(
          new Note("đúng người"), new Note("thiếu giờ"), new Note("ít hơn"), null);

  /** The same, and why it was missed. */
  public static final Closure.Reflection EXPLAINED =
      new Closure.Reflection(
          REFLECTION.worked(), REFLECTION.hindered(), REFLECTION.change(), new Note("khách hủy"));

  private final List<KeyResult> keyResults = new ArrayList<>();
  private Owner owner = Owner.of(Organisations.ENGINEERING);
  private Ambition ambition = Ambition.ASPIRATIONAL;
  private ObjectiveState state = ObjectiveState.DRAFT;
  private LocalDate publishedOn = LocalDate.of(2026, 1, 1);

  private ObjectiveBuilder() {}

  /** A draft without key results. */
  public static ObjectiveBuilder anObjective() {
    return new ObjectiveBuilder();
  }

  public ObjectiveBuilder ownedBy(Owner other) {
    owner = other;
    return this;
  }

  public ObjectiveBuilder committed() {
    ambition = Ambition.COMMITTED;
    return this;
  }

  public ObjectiveBuilder with(KeyResultBuilder... more) {
    Arrays.stream(more).map(KeyResultBuilder::build).forEach(keyResults::add);
    return this;
  }

  public ObjectiveBuilder in(ObjectiveState other) {
    state = other;
    return this;
  }

  public ObjectiveBuilder publishedOn(String day) {
    publishedOn = LocalDate.parse(day);
    return in(ObjectiveState.PUBLISHED);
  }

  /** The objective as it would be read from the store, without new lines of history. */
  public Objective build() {
    Objective objective = Objective.restore(snapshot());
    if (state == ObjectiveState.CLOSED) {
      objective.close(new Grading(List.of(), EXPLAINED));
    } else if (state == ObjectiveState.DROPPED) {
      objective.drop(REASON);
    }
    return Objective.restore(objective.snapshot());
  }

  private ObjectiveSnapshot snapshot() {
    boolean draft = state == ObjectiveState.DRAFT;
    return new ObjectiveSnapshot(
        new ObjectiveId(new UUID(3, 1)),
        null,
        new CycleId(new UUID(6, 1)),
        owner,
        definition("Mục tiêu", null),
        draft ? ObjectiveState.DRAFT : ObjectiveState.PUBLISHED,
        new KeyResults(keyResults),
        draft ? null : new Publication(Instant.parse("2026-01-01T02:00:00Z"), publishedOn),
        null,
        3);
  }

  /** What a test may change the objective to. */
  public Objective.Definition definition(String title, @Nullable String description) {
    return new Objective.Definition(new Title(title), Note.ofNullable(description), ambition);
  }
}
