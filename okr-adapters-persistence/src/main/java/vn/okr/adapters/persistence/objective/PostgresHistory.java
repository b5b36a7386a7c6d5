package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Note;

@ApplicationScoped
class PostgresHistory implements History {
  private final HistoryRepository history;

  PostgresHistory(HistoryRepository history) {
    this.history = history;
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    history.persist(entries.stream().map(PostgresHistory::toEntity));
  }

  private static HistoryEntity toEntity(HistoryEntry entry) {
    @Nullable KeyResultId keyResult = entry.keyResult();
    @Nullable Note reason = entry.reason();
    HistoryEntity entity = new HistoryEntity();
    entity.id = entry.id();
    entity.at = entry.at();
    entity.byId = Authors.personIn(entry.by());
    entity.byServiceAccountId = Authors.serviceAccountIn(entry.by());
    entity.forId = Authors.principalOf(entry.by());
    entity.subjectId = entry.subject();
    entity.what = entry.what();
    entity.keyResultId = keyResult == null ? null : keyResult.value();
    entity.field = entry.field();
    entity.oldValue = entry.before();
    entity.newValue = entry.after();
    entity.reason = reason == null ? null : reason.value();
    return entity;
  }
}
