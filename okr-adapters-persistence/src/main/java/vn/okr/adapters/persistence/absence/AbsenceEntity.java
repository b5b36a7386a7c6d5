package vn.okr.adapters.persistence.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code absence}. */
@Entity
@Table(name = "absence")
@NullUnmarked
class AbsenceEntity {
  @Id public UUID id;
  public UUID personId;
  public UUID deputyId;
  public LocalDate fromOn;
  public LocalDate untilOn;
  public Instant endedAt;
  public long revision;
}
