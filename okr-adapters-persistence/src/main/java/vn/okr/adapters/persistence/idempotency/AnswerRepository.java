package vn.okr.adapters.persistence.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<AnswerEntity, AnswerEntity.Key> {}
