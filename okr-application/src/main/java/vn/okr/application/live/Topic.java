package vn.okr.application.live;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;

/** What a screen shows, by which it learns that it has changed; says nothing of how it changed. */
public record Topic(Kind kind, UUID id) {
  /** The kinds of things that screens follow. */
  public enum Kind {
    /** One objective with its key results. */
    OBJECTIVE,
    /** What a unit has published. */
    UNIT,
    /** What a person has published. */
    PERSON,
    /** What is published in a cycle, and the cycle itself. */
    CYCLE,
    /** One KPI with its readings. */
    KPI
  }

  /** The topics a change of the objective belongs to; a draft is followed by its address alone. */
  public static Set<Topic> of(Objective objective) {
    Topic itself = of(objective.id());
    return objective.isDraft()
        ? Set.of(itself)
        : Set.of(itself, of(objective.owner()), of(objective.cycleId()));
  }

  /** One objective. */
  public static Topic of(ObjectiveId objective) {
    return new Topic(Kind.OBJECTIVE, objective.value());
  }

  /** One cycle with all that is published in it. */
  public static Topic of(CycleId cycle) {
    return new Topic(Kind.CYCLE, cycle.value());
  }

  /** One KPI. */
  public static Topic of(KpiId kpi) {
    return new Topic(Kind.KPI, kpi.value());
  }

  /** What an owner has published. */
  public static Topic of(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(var unit) -> new Topic(Kind.UNIT, unit.value());
      case Owner.OfPerson(var person) -> new Topic(Kind.PERSON, person.value());
    };
  }

  /** The topic of a text such as {@code unit:0190...}; empty for any other text. */
  public static Optional<Topic> parse(String text) {
    String[] parts = text.split(":", 2);
    try {
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      return parts.length == 2
          ? Optional.of(new Topic(kind, UUID.fromString(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The topic as a text, such as {@code unit:0190...}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
