package vn.okr.application.port;

import java.util.Optional;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.shared.Stale;

/** Keeps who is away when, and who stands in for them. */
public interface Absences {
  /** The absence, if there is one. */
  Optional<Absence> find(AbsenceId id);

  /** Adds a new absence. */
  void add(Absence absence);

  /**
   * Replaces an absence by the next revision.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(Absence absence);
}
