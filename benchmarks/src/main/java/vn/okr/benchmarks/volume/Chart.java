package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/**
 * Units and people: a company, divisions of five departments, departments of ten teams, teams of
 * about forty people, each with a lead who belongs to a team as well.
 *
 * @param units parents before children, the company first
 * @param parents for each unit the index of the one above; -1 for the company
 */
record Chart(List<Unit> units, List<Integer> parents, List<Person> people, int firstTeam) {
  private static final int PEOPLE_PER_TEAM = 40;
  private static final int TEAMS_PER_DEPARTMENT = 10;
  private static final int DEPARTMENTS_PER_DIVISION = 5;

  /** The chart of a company of that size, as it was when its first year began. */
  static Chart of(int size, Instant founded) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      people.add(person(i, founded));
    }
    int teams = Math.ceilDiv(size, PEOPLE_PER_TEAM);
    int departments = Math.ceilDiv(teams, TEAMS_PER_DEPARTMENT);
    int divisions = Math.ceilDiv(departments, DEPARTMENTS_PER_DIVISION);
    Builder chart = new Builder(people, founded);
    chart.add(UnitKind.COMPANY, "Công ty Cổ phần Đại Việt", -1);
    for (int i = 0; i < divisions; i++) {
      chart.add(UnitKind.DEPARTMENT, "Khối " + (i + 1), 0);
    }
    for (int i = 0; i < departments; i++) {
      chart.add(UnitKind.DEPARTMENT, "Phòng " + (i + 1), 1 + i % divisions);
    }
    for (int i = 0; i < teams; i++) {
      chart.add(UnitKind.TEAM, "Nhóm " + (i + 1), 1 + divisions + i % departments);
    }
    return new Chart(chart.units, chart.parents, people, 1 + divisions + departments);
  }

  private static Person person(int number, Instant founded) {
    String employeeNumber = "NV%06d".formatted(number);
    return new Person(
        new PersonId(TimedId.at(founded, 'p', number)),
        new Title(Words.person(number)),
        employeeNumber.toLowerCase(java.util.Locale.ROOT) + "@company.example",
        employeeNumber,
        null,
        "vi",
        null,
        true,
        0);
  }

  /** The index of the team a person belongs to. */
  int teamOf(int person) {
    return firstTeam + person % (units.size() - firstTeam);
  }

  /** Who acts for a unit. */
  PersonId leadOf(int unit) {
    return units.get(unit).leads().iterator().next();
  }

  private static final class Builder {
    private final List<Unit> units = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Person> people;
    private final Instant founded;

    Builder(List<Person> people, Instant founded) {
      this.people = people;
      this.founded = founded;
    }

    void add(UnitKind kind, String name, int parent) {
      int number = units.size();
      PersonId lead = people.get(number % people.size()).id();
      UnitId id = new UnitId(TimedId.at(founded, 'u', number));
      UnitId above = parent < 0 ? null : units.get(parent).id();
      units.add(new Unit(id, new Title(name), kind, above, Set.of(lead), false, 0));
      parents.add(parent);
    }
  }
}
