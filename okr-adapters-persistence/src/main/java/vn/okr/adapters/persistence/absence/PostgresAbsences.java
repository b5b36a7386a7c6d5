package vn.okr.adapters.persistence.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.okr.application.port.Absences;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;

@ApplicationScoped
class PostgresAbsences implements Absences {
  private final AbsenceRepository absences;

  PostgresAbsences(AbsenceRepository absences) {
    this.absences = absences;
  }

  @Override
  public Optional<Absence> find(AbsenceId id) {
    List<AbsenceEntity> found = absences.list("id = ?1", id.value());
    return absences.letGoFirst(found).map(PostgresAbsences::toAbsence);
  }

  @Override
  public void add(Absence absence) {
    AbsenceEntity entity = new AbsenceEntity();
    write(absence, entity);
    absences.persist(entity);
  }

  @Override
  public void save(Absence absence) {
    write(
        absence,
        absences.lockAt(absence.id().value(), absence.revision() - 1, stored -> stored.revision));
  }

  private static Absence toAbsence(AbsenceEntity entity) {
    return new Absence(
        new AbsenceId(entity.id),
        new PersonId(entity.personId),
        new PersonId(entity.deputyId),
        entity.fromOn,
        entity.untilOn,
        entity.endedAt,
        entity.revision);
  }

  private static void write(Absence absence, AbsenceEntity entity) {
    entity.id = absence.id().value();
    entity.personId = absence.person().value();
    entity.deputyId = absence.deputy().value();
    entity.fromOn = absence.from();
    entity.untilOn = absence.until();
    entity.endedAt = absence.endedAt();
    entity.revision = absence.revision();
  }
}
