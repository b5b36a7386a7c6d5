package vn.okr.adapters.persistence.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code remembered_answer}. */
@Entity
@Immutable
@IdClass(AnswerEntity.Key.class)
@Table(name = "remembered_answer")
@NullUnmarked
class AnswerEntity {
  /** What makes the row the only one. */
  record Key(UUID callerId, String method, String path, String key) {}

  @Id public UUID callerId;
  @Id public String method;
  @Id public String path;
  @Id public String key;

  public String requestDigest;
  public int status;

  @JdbcTypeCode(SqlTypes.JSON)
  public Map<String, List<String>> headers;

  public byte[] body;
  public Instant at;
}
