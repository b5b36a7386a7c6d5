package vn.okr.adapters.persistence.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code service_account} with those of {@code service_account_key_result} and {@code
 * service_account_kpi}.
 */
@Entity
@Table(name = "service_account")
@NullUnmarked
class ServiceAccountEntity {
  @Id public UUID id;
  public String name;
  public String client;
  public String[] scopes;
  public boolean active;
  public long revision;

  @ElementCollection
  @CollectionTable(
      name = "service_account_key_result",
      joinColumns = @JoinColumn(name = "service_account_id"))
  @Column(name = "key_result_id")
  public Set<UUID> keyResults = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "service_account_kpi",
      joinColumns = @JoinColumn(name = "service_account_id"))
  @Column(name = "kpi_id")
  public Set<UUID> kpis = new HashSet<>();
}
