package vn.okr.local.company.goals;

import java.util.List;
import java.util.stream.Stream;
import vn.okr.local.company.plan.Goal;

/** All goals, those above before those that rest on them (M8). */
public final class Goals {
  /** The company's goals of the year. */
  public static final List<Goal> OF_THE_YEAR = CompanyGoals.YEAR;

  /** Everyone's goals of the quarter that is graded and closed. */
  public static final List<Goal> OF_THE_EARLIER_QUARTER =
      all(
          CompanyGoals.EARLIER,
          SalesGoals.EARLIER,
          MarketingGoals.EARLIER,
          MarketingTeamGoals.EARLIER,
          EngineeringGoals.EARLIER,
          EngineeringTeamGoals.EARLIER,
          PeopleGoals.EARLIER);

  /** Everyone's goals of the quarter that runs. */
  public static final List<Goal> OF_THE_RUNNING_QUARTER =
      all(
          CompanyGoals.RUNNING,
          SalesGoals.RUNNING,
          MarketingGoals.RUNNING,
          MarketingTeamGoals.RUNNING,
          EngineeringGoals.RUNNING,
          EngineeringTeamGoals.RUNNING,
          PeopleGoals.RUNNING);

  private Goals() {}

  @SafeVarargs
  private static List<Goal> all(List<Goal>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
