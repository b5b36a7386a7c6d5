package vn.okr.adapters.persistence.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class KpiRepository implements Repository<KpiEntity> {}
