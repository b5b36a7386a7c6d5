package vn.okr.adapters.web.admin.cycles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.cycle.Period;

/** The cycle that most likely comes next: as long as the last one, and right after it. */
final class NextCycle {
  private NextCycle() {}

  /** A form for it; an empty one as long as there is no cycle to go on from. */
  static CycleFields after(List<Cycle> all, FiscalCalendar calendar) {
    return all.stream()
        .filter(cycle -> all.stream().noneMatch(other -> cycle.id().equals(other.parentId())))
        .max(Comparator.comparing((Cycle cycle) -> cycle.period().endsOn()))
        .map(last -> after(last, all, calendar))
        .orElse(CycleFields.EMPTY);
  }

  private static CycleFields after(Cycle last, List<Cycle> all, FiscalCalendar calendar) {
    LocalDate first = last.period().endsOn().plusDays(1);
    java.time.Period length = java.time.Period.between(last.period().startsOn(), first);
    Period next = new Period(first, first.plus(length).minusDays(1));
    Cycle parent =
        all.stream()
            .filter(cycle -> cycle.period().contains(next) && !cycle.period().equals(next))
            .min(Comparator.comparing((Cycle cycle) -> cycle.period().endsOn()))
            .orElse(null);
    return CycleFields.of(0, name(next, calendar), next, parent == null ? null : parent.id());
  }

  /** What the organisation calls a year or a quarter; nothing for any other span. */
  private static String name(Period period, FiscalCalendar calendar) {
    int year = calendar.yearOf(period.startsOn());
    return Stream.concat(Stream.of(calendar.year(year)), calendar.quarters(year).stream())
        .filter(span -> span.period().equals(period))
        .findFirst()
        .map(span -> span.name().value())
        .orElse("");
  }
}
