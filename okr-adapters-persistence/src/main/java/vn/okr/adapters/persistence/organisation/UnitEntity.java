package vn.okr.adapters.persistence.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.okr.domain.organisation.UnitKind;

/** A row of {@code unit} with its rows of {@code unit_lead}. */
@Entity
@Table(name = "unit")
@NullUnmarked
class UnitEntity {
  @Id public UUID id;
  public String name;

  @Enumerated(EnumType.STRING)
  public UnitKind kind;

  public UUID parentId;
  public boolean archived;
  public long revision;

  @ElementCollection
  @CollectionTable(name = "unit_lead", joinColumns = @JoinColumn(name = "unit_id"))
  @Column(name = "person_id")
  public Set<UUID> leads = new HashSet<>();
}
