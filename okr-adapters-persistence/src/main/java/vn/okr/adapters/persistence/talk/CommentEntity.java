package vn.okr.adapters.persistence.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code comment}. */
@Entity
@Table(name = "comment")
@NullUnmarked
class CommentEntity {
  @Id public UUID id;
  public UUID objectiveId;
  public UUID keyResultId;
  public UUID threadId;
  public UUID byId;
  public Instant at;
  public String text;
  public UUID[] mentions;
  public Instant editedAt;
  public UUID resolvedBy;
  public Instant resolvedAt;
  public long revision;
}
