package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class HistoryRepository implements Repository<HistoryEntity> {}
