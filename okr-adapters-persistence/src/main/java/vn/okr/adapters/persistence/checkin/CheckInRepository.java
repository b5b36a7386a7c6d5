package vn.okr.adapters.persistence.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class CheckInRepository implements Repository<CheckInEntity> {}
