package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class CommentRepository implements Repository<CommentEntity> {}
