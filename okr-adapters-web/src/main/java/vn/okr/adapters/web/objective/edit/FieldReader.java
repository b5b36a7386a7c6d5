package vn.okr.adapters.web.objective.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Refusals;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Makes an objective of what was typed; what cannot be read is refused at its field. */
final class FieldReader {
  private final KeyResultReader reader;
  private final OwnersNamed owners;

  FieldReader(KeyResultReader reader, OwnersNamed owners) {
    this.reader = reader;
    this.owners = owners;
  }

  /**
   * The objective.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  DraftObjectives.NewObjective read(ObjectiveFields fields, CycleId cycle) {
    Refusals refusals = new Refusals();
    List<NewKeyResult> keyResults = new ArrayList<>();
    Objective.Definition[] definition = new Objective.Definition[1];
    refusals.gather("", () -> definition[0] = definition(fields));
    for (KeyResultFields one : fields.begun()) {
      refusals.gather("/keyResults/" + one.index(), () -> keyResults.add(reader.read(one)));
    }
    refusals.throwIfAny();
    return new DraftObjectives.NewObjective(
        cycle,
        fields.owner().read(owners),
        definition[0],
        keyResults,
        links(fields.link()),
        origin(fields.origin()));
  }

  private static Objective.Definition definition(ObjectiveFields fields) {
    return new Objective.Definition(
        at("/title", () -> new Title(fields.title())),
        at("/description", () -> noteOrNone(fields.description())),
        "COMMITTED".equals(fields.ambition()) ? Ambition.COMMITTED : Ambition.ASPIRATIONAL);
  }

  static @Nullable Note noteOrNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : new Note(text);
  }

  static Owner owner(String text) {
    UUID id = idIn(text);
    if (id == null) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "");
    }
    return text.startsWith("unit:") ? Owner.of(new UnitId(id)) : Owner.of(new PersonId(id));
  }

  private static @Nullable ObjectiveId origin(String text) {
    UUID id = Typed.idOrNone(text);
    return id == null ? null : new ObjectiveId(id);
  }

  private static List<Link> links(String text) {
    Target target = target(text);
    return target == null ? List.of() : List.of(new Link(target, LinkKind.CONTRIBUTES, Weight.ONE));
  }

  /** What a form names as {@code objective:0190...} or {@code keyResult:0190...}; null for none. */
  static @Nullable Target target(String text) {
    UUID id = idIn(text);
    if (id == null) {
      return null;
    }
    return text.startsWith("keyResult:")
        ? new Target.OfKeyResult(new KeyResultId(id))
        : new Target.OfObjective(new ObjectiveId(id));
  }

  private static @Nullable UUID idIn(String text) {
    return Typed.idOrNone(text.substring(text.indexOf(':') + 1));
  }

  static <T extends @Nullable Object> T at(String pointer, Supplier<T> read) {
    try {
      return read.get();
    } catch (OkrException refused) {
      throw refused.under(pointer);
    }
  }
}
