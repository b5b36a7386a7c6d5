package vn.okr.adapters.persistence.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code initiative}. */
@Entity
@Table(name = "initiative")
@NullUnmarked
class InitiativeEntity {
  @Id public UUID id;
  public UUID keyResultId;
  public String title;
  public UUID ownerId;
  public LocalDate dueOn;
  public String link;
  public String state;
  public long revision;
}
