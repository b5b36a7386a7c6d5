package vn.okr.adapters.persistence.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code kpi_reading}. */
@Entity
@Immutable
@Table(name = "kpi_reading")
@NullUnmarked
class KpiReadingEntity {
  @Id public UUID id;
  public UUID kpiId;
  public LocalDate effectiveOn;
  public Instant recordedAt;
  public UUID byId;
  public UUID byServiceAccountId;
  public UUID forId;
  public BigDecimal value;
  public String note;
  public UUID corrects;
}
