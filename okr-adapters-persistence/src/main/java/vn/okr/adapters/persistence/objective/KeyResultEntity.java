package vn.okr.adapters.persistence.objective;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code key_result}. */
@Entity
@Table(name = "key_result")
@NullUnmarked
class KeyResultEntity {
  @Id public UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  public ObjectiveEntity objective;

  public int position;
  public String title;
  @Embedded public MeasureColumns measure;
  public BigDecimal weight;
  public UUID ownerId;
  public Integer startingConfidence;
  public boolean dropped;
  public LocalDate publishedOn;
  public BigDecimal currentValue;
  public Integer score;
  public Integer confidence;
  public LocalDate lastCheckInOn;
  public Integer grade;
  public String gradeReason;
}
