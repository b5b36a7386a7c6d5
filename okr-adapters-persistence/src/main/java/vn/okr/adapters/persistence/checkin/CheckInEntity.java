package vn.okr.adapters.persistence.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code check_in}. */
@Entity
@Immutable
@Table(name = "check_in")
@NullUnmarked
class CheckInEntity {
  @Id public UUID id;
  public UUID keyResultId;
  public LocalDate effectiveOn;
  public Instant recordedAt;
  public UUID byId;
  public UUID byServiceAccountId;
  public UUID forId;
  public BigDecimal value;
  public Boolean done;
  public UUID[] milestonesDone;
  public Integer confidence;
  public String note;
  public String blockers;
  public UUID corrects;
  public UUID kpiId;
  public UUID kpiReadingId;
}
