package vn.okr.adapters.persistence.objective;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.NullUnmarked;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;

/** A row of {@code objective} with its rows of {@code key_result}. */
@Entity
@Table(name = "objective")
@NullUnmarked
class ObjectiveEntity {
  @Id public UUID id;
  public UUID originId;
  public UUID cycleId;
  public UUID ownerUnitId;
  public UUID ownerPersonId;
  public String title;
  public String description;

  @Enumerated(EnumType.STRING)
  public Ambition ambition;

  @Enumerated(EnumType.STRING)
  public ObjectiveState state;

  public Instant publishedAt;
  public LocalDate publishedOn;

  public Integer grade;

  @Enumerated(EnumType.STRING)
  public Outcome outcome;

  public String worked;
  public String hindered;
  public String change;
  public String missReason;

  public Integer score;
  public long achieved;
  public long timedWeight;
  public long steadyWeight;
  public Integer lowestConfidence;
  public LocalDate quietSince;

  /** Its title and those of its open key results without accents, for searching. */
  public String searchText;

  public long revision;

  @OneToMany(mappedBy = "objective", cascade = CascadeType.ALL, orphanRemoval = true)
  @OnDelete(action = OnDeleteAction.CASCADE)
  @OrderBy("position")
  public List<KeyResultEntity> keyResults = new ArrayList<>();
}
