package vn.okr.adapters.web.admin.cycles;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import vn.okr.domain.cycle.Cycle;

/** The cycle that most likely comes next: as long as the last one, and right after it. */
final class NextCycle {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  private NextCycle() {}

  /** A form for it; an empty one as long as there is no cycle to go on from. */
  static CycleFields after(List<Cycle> all, PlanTexts texts) {
    return all.stream()
        .filter(cycle -> all.stream().noneMatch(other -> cycle.id().equals(other.parentId())))
        .max(Comparator.comparing((Cycle cycle) -> cycle.period().endsOn()))
        .map(last -> after(last, all, texts))
        .orElse(CycleFields.EMPTY);
  }

  private static CycleFields after(Cycle last, List<Cycle> all, PlanTexts texts) {
    LocalDate first = last.period().endsOn().plusDays(1);
    Period length = Period.between(last.period().startsOn(), first);
    vn.okr.domain.cycle.Period next =
        new vn.okr.domain.cycle.Period(first, first.plus(length).minusDays(1));
    Cycle parent =
        all.stream()
            .filter(cycle -> cycle.period().contains(next) && !cycle.period().equals(next))
            .min(Comparator.comparing((Cycle cycle) -> cycle.period().endsOn()))
            .orElse(null);
    return CycleFields.of(0, name(first, length, texts), next, parent == null ? null : parent.id());
  }

  private static String name(LocalDate first, Period length, PlanTexts texts) {
    boolean wholeMonths = length.getDays() == 0 && first.getDayOfMonth() == 1;
    long months = wholeMonths ? length.toTotalMonths() : 0;
    String year = String.valueOf(first.getYear());
    if (months == QUARTER && first.getMonthValue() % QUARTER == 1) {
      return texts.quarterOf(String.valueOf(first.getMonthValue() / QUARTER + 1), year);
    }
    return months == YEAR && first.getMonthValue() == 1 ? texts.yearOf(year) : "";
  }
}
