package vn.okr.adapters.persistence.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.okr.domain.cycle.CyclePhase;

/** A row of {@code cycle}. */
@Entity
@Table(name = "cycle")
@NullUnmarked
class CycleEntity {
  @Id public UUID id;
  public String name;
  public LocalDate startsOn;
  public LocalDate endsOn;
  public UUID parentId;

  @Enumerated(EnumType.STRING)
  public CyclePhase phase;

  public LocalDate runningSince;
  public long revision;
}
