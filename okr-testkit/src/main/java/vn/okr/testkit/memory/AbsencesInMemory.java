package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.absence.AbsenceReader;
import vn.okr.application.absence.AbsenceView;
import vn.okr.application.port.Absences;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Stale;

/** Absences of a company in memory. */
public final class AbsencesInMemory implements Absences {
  private final Company company;

  /** Absences of the company. */
  public AbsencesInMemory(Company company) {
    this.company = company;
  }

  /** The same for showing. */
  public AbsenceReader reader() {
    return new Reader();
  }

  @Override
  public Optional<Absence> find(AbsenceId id) {
    return company.absences.find(id);
  }

  @Override
  public void add(Absence absence) {
    company.absences.put(absence.id(), absence);
  }

  @Override
  public void save(Absence absence) {
    if (find(absence.id()).filter(old -> old.revision() == absence.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    company.absences.put(absence.id(), absence);
  }

  private final class Reader implements AbsenceReader {
    @Override
    public Optional<AbsenceView> find(AbsenceId id) {
      return company.absences.find(id).map(this::view);
    }

    @Override
    public Page<AbsenceView> of(PersonId person, LocalDate day, PageRequest request) {
      Stream<Absence> notOver =
          company.absences.all().stream()
              .filter(absence -> absence.person().equals(person) && !absence.isOver(day));
      return Pages.of(notOver, request, absence -> absence.id().value()).map(this::view);
    }

    @Override
    public List<AbsenceView> deputisedBy(PersonId deputy, LocalDate day) {
      return company.absencesDeputisedBy(deputy, day).map(this::view).toList();
    }

    private AbsenceView view(Absence absence) {
      return new AbsenceView(
          absence, company.nameOf(absence.person()), company.nameOf(absence.deputy()));
    }
  }
}
