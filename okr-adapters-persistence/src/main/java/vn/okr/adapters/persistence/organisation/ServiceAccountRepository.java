package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class ServiceAccountRepository implements Repository<ServiceAccountEntity> {}
