package vn.okr.adapters.persistence.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class InitiativeRepository implements Repository<InitiativeEntity> {}
