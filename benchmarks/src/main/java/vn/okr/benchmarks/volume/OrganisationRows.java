package vn.okr.benchmarks.volume;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.SearchText;

/** Writes units, people and cycles. */
final class OrganisationRows {
  private final PGConnection database;
  private final Chart chart;

  OrganisationRows(PGConnection database, Chart chart) {
    this.database = database;
    this.chart = chart;
  }

  void write(List<Cycle> cycles) throws SQLException {
    people();
    units();
    members();
    cycles(cycles);
    for (Cycle cycle : cycles) {
      if (cycle.phase() == CyclePhase.CLOSED) {
        frozenUnits(cycle);
        frozenPlaces(cycle);
      }
    }
  }

  private void people() throws SQLException {
    String columns =
        "person (id, display_name, email, employee_number, locale, active, search_text, revision)";
    try (CopyText out = new CopyText(database, columns)) {
      for (Person person : chart.people()) {
        String name = person.displayName().value();
        String email = String.valueOf(person.email());
        out.row(
            person.id().value(),
            name,
            email,
            person.employeeNumber(),
            person.locale(),
            person.active(),
            SearchText.fold(name, email),
            person.revision());
      }
    }
  }

  private void units() throws SQLException {
    try (CopyText out =
        new CopyText(database, "unit (id, name, kind, parent_id, archived, revision)")) {
      for (Unit unit : chart.units()) {
        out.row(
            unit.id().value(),
            unit.name().value(),
            unit.kind(),
            unit.parentId() == null ? null : unit.parentId().value(),
            unit.archived(),
            unit.revision());
      }
    }
  }

  private void members() throws SQLException {
    try (CopyText out = new CopyText(database, "unit_lead (unit_id, person_id)")) {
      for (Unit unit : chart.units()) {
        unit.leads().forEach(lead -> out.row(unit.id().value(), lead.value()));
      }
    }
    try (CopyText out = new CopyText(database, "unit_member (unit_id, person_id)")) {
      for (int i = 0; i < chart.people().size(); i++) {
        Unit team = chart.units().get(chart.teamOf(i));
        out.row(team.id().value(), chart.people().get(i).id().value());
      }
    }
  }

  private void cycles(List<Cycle> cycles) throws SQLException {
    String columns =
        "cycle (id, name, starts_on, ends_on, parent_id, phase, running_since, revision)";
    try (CopyText out = new CopyText(database, columns)) {
      for (Cycle cycle : cycles) {
        out.row(
            cycle.id().value(),
            cycle.name().value(),
            cycle.period().startsOn(),
            cycle.period().endsOn(),
            cycle.parentId() == null ? null : cycle.parentId().value(),
            cycle.phase(),
            cycle.runningSince(),
            cycle.revision());
      }
    }
  }

  /** A closed cycle keeps the organisation of its last day. */
  private void frozenUnits(Cycle cycle) throws SQLException {
    try (CopyText out =
        new CopyText(database, "cycle_unit (cycle_id, unit_id, name, kind, parent_id)")) {
      for (Unit unit : chart.units()) {
        UnitId parent = unit.parentId();
        out.row(
            cycle.id().value(),
            unit.id().value(),
            unit.name().value(),
            unit.kind(),
            parent == null ? null : parent.value());
      }
    }
  }

  private void frozenPlaces(Cycle cycle) throws SQLException {
    try (CopyText out =
        new CopyText(database, "cycle_affiliation (cycle_id, person_id, unit_id)")) {
      for (int i = 0; i < chart.people().size(); i++) {
        for (int unit : placesOf(i)) {
          out.row(
              cycle.id().value(),
              chart.people().get(i).id().value(),
              chart.units().get(unit).id().value());
        }
      }
    }
  }

  private Set<Integer> placesOf(int person) {
    Set<Integer> places = new TreeSet<>();
    places.add(chart.teamOf(person));
    for (int unit = person; unit < chart.units().size(); unit += chart.people().size()) {
      places.add(unit);
    }
    return places;
  }
}
