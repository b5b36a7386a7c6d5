package vn.okr.adapters.persistence.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonEntity {
  @Id public UUID id;
  public String displayName;
  public String email;
  public String employeeNumber;
  public String issuer;
  public String subject;
  public String locale;
  public String zone;
  public boolean active;
  public String introducedName;
  public String introducedEmail;

  /** Name and e-mail without accents, for searching. */
  public String searchText;

  public long revision;
}
