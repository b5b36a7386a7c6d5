package vn.okr.adapters.persistence.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The row of {@code organisation_settings}; scores in ten-thousandths. */
@Entity
@Table(name = "organisation_settings")
@NullUnmarked
class SettingsEntity {
  /** The id that every row of the table has, so that there is one at most. */
  static final UUID ONLY_ID = new UUID(0, 0);

  @Id public UUID id = ONLY_ID;
  public String zone;
  public int focusLimit;
  public int cadenceDays;
  public int graceDays;
  public BigDecimal onTrackFrom;
  public BigDecimal atRiskFrom;
  public int progressingFrom;
  public int onCourseFrom;
  public String reminderDay;
  public LocalTime reminderTime;
  public String yearStartsIn;
  public String yearLabel;
  public String quarterLabel;
  public String language;
  public long revision;
}
