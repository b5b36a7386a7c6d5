package vn.okr.adapters.persistence.objective;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code history}. */
@Entity
@Immutable
@Table(name = "history")
@NullUnmarked
class HistoryEntity {
  @Id public UUID id;
  public Instant at;
  public UUID byId;
  public UUID byServiceAccountId;
  public UUID forId;
  public UUID subjectId;
  public String what;
  public UUID keyResultId;
  public String field;
  public String oldValue;
  public String newValue;
  public String reason;
}
