package vn.okr.adapters.persistence.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.okr.domain.kpi.CadenceUnit;

/** A row of {@code kpi}. */
@Entity
@Table(name = "kpi")
@NullUnmarked
class KpiEntity {
  @Id public UUID id;
  public String title;
  public String description;
  public UUID unitId;
  public UUID ownerId;
  public BigDecimal atLeast;
  public BigDecimal atMost;
  public String measuredIn;
  public int cadenceEvery;

  @Enumerated(EnumType.STRING)
  public CadenceUnit cadenceUnit;

  public boolean archived;
  public long revision;
  public BigDecimal latestValue;
  public LocalDate latestOn;
  public Boolean healthy;
  public LocalDate freshUntil;
}
