package vn.okr.adapters.persistence.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class CycleRepository implements Repository<CycleEntity> {}
