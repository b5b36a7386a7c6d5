package vn.okr.adapters.persistence.absence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class AbsenceRepository implements Repository<AbsenceEntity> {}
