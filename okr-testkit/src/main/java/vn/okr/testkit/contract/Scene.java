package vn.okr.testkit.contract;

import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.memory.SequentialIds;

/** Puts what a contract is about into the store, each thing in a transaction of its own. */
final class Scene {
  private final Ports ports;
  private final SequentialIds ids = SequentialIds.ofOwn();

  Scene(Ports ports) {
    this.ports = ports;
  }

  void run(Runnable work) {
    ports
        .transactions()
        .<@Nullable Void>inTransaction(
            () -> {
              work.run();
              return null;
            });
  }

  UUID id() {
    return ids.next();
  }

  Person add(Person person) {
    run(() -> ports.people().add(person));
    return person;
  }

  Unit add(Unit unit) {
    run(() -> ports.units().add(unit));
    return unit;
  }

  Cycle add(Cycle cycle) {
    run(() -> ports.cycles().add(cycle));
    return cycle;
  }

  Objective add(ObjectiveBuilder builder) {
    Objective objective = builder.build();
    run(() -> ports.objectives().add(objective));
    return objective;
  }

  Kpi add(Kpi kpi) {
    run(() -> ports.kpis().add(kpi));
    return kpi;
  }

  void read(KpiReading... readings) {
    run(() -> List.of(readings).forEach(ports.kpiReadings()::add));
  }

  void checkIn(CheckIn... checkIns) {
    run(() -> ports.checkIns().addAll(List.of(checkIns)));
  }

  void link(Objective from, Link... links) {
    run(() -> ports.links().replace(from.id(), List.of(links)));
  }

  void join(UnitId unit, PersonId person) {
    run(() -> ports.units().addMember(unit, person));
  }

  PersonId person() {
    return add(aPerson().build()).id();
  }

  CycleId cycle() {
    return add(aCycle().build()).id();
  }

  /** The one company there is, made if need be. */
  UnitId company() {
    UnitTree.Node root = ports.transactions().inTransaction(() -> ports.units().tree()).root();
    return root != null ? root.id() : add(aUnit().build()).id();
  }

  UnitId department(PersonId... leads) {
    return add(aUnit().named("Phòng Tiếp thị").departmentOf(company()).ledBy(leads).build()).id();
  }

  UnitId team(UnitId parent, PersonId... leads) {
    return add(aUnit().named("Nhóm Nội dung").teamOf(parent).ledBy(leads).build()).id();
  }
}
