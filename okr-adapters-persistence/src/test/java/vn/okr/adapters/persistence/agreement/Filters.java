package vn.okr.adapters.persistence.agreement;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** Every part of a filter by itself, and some of them together. */
final class Filters {
  private Filters() {}

  static Stream<ObjectiveFilter> of(RandomCompany company) {
    return Stream.of(
            company.units().stream().map(Unit::id).flatMap(Filters::ofUnit),
            company.people().stream().map(person -> of(null, person.id(), null)),
            company.cycles().stream().map(cycle -> of(cycle.id(), null, null)),
            Stream.of(Level.values()).map(level -> of(null, null, level)),
            byNumbers(),
            together(company))
        .flatMap(some -> some);
  }

  private static Stream<ObjectiveFilter> ofUnit(UnitId unit) {
    return Stream.of(true, false)
        .map(
            below ->
                new ObjectiveFilter(null, unit, below, null, null, null, null, null, null, null));
  }

  private static ObjectiveFilter of(
      @Nullable CycleId cycle, @Nullable PersonId person, @Nullable Level level) {
    return new ObjectiveFilter(cycle, null, false, person, level, null, null, null, null, null);
  }

  private static Stream<ObjectiveFilter> byNumbers() {
    return Stream.of(
            Stream.of(ObjectiveFilter.ALL),
            Stream.of(ObjectiveState.values()).map(state -> of(state, null, null, null, null)),
            Stream.of(Band.values()).map(band -> of(null, band, null, null, null)),
            Stream.of(Status.values()).map(status -> of(null, null, status, null, null)),
            Stream.of(true, false).map(aligned -> of(null, null, null, aligned, null)),
            Stream.of("ke to", "dong so", "3", "tang", "xyz", "")
                .map(search -> of(null, null, null, null, search)))
        .flatMap(some -> some);
  }

  private static ObjectiveFilter of(
      @Nullable ObjectiveState state,
      @Nullable Band band,
      @Nullable Status status,
      @Nullable Boolean aligned,
      @Nullable String search) {
    return new ObjectiveFilter(null, null, false, null, null, state, band, status, aligned, search);
  }

  private static Stream<ObjectiveFilter> together(RandomCompany company) {
    Cycle cycle = company.oneOf(company.cycles());
    UnitId company1 = company.units().getFirst().id();
    Person person = company.oneOf(company.people());
    return Stream.of(
        new ObjectiveFilter(
            cycle.id(), company1, true, null, Level.TEAM, null, null, null, true, "tang"),
        new ObjectiveFilter(
            null,
            null,
            false,
            person.id(),
            Level.INDIVIDUAL,
            ObjectiveState.PUBLISHED,
            Band.NOT_STARTED,
            Status.OUTDATED,
            false,
            null),
        new ObjectiveFilter(
            null, company1, true, null, null, null, null, Status.OFF_TRACK, null, null));
  }
}
