package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;

/** What every store of settings holds to; it keeps one set of them for all suites. */
public abstract class SettingsStoreContract extends PortContract {
  private static final OrganisationSettings EVERYTHING_ELSE =
      new OrganisationSettings(
          ZoneId.of("America/St_Johns"),
          3,
          14,
          0,
          new BigDecimal("1.999999"),
          new BigDecimal("0.000001"),
          Score.ofTenThousandths(1),
          Score.ofTenThousandths(9_999),
          new ReminderTime(DayOfWeek.FRIDAY, LocalTime.of(23, 59)),
          new FiscalCalendar(Month.APRIL, "FY{endYear}", "Q{quarter} FY{endYear}"),
          SpokenLanguage.ENGLISH);

  @Test
  void whatWasSetComesBackAsItWas() {
    // Given
    SettingsRevision next = latest().changedTo(EVERYTHING_ELSE);

    // When
    run(() -> ports.settingsStore().save(next));

    // Then
    assertThat(inTransaction(ports.settingsStore()::find)).contains(next);
  }

  @Test
  void whatIsSetLaterReplacesIt() {
    // Given
    SettingsRevision before = latest().changedTo(EVERYTHING_ELSE);
    run(() -> ports.settingsStore().save(before));
    SettingsRevision after = before.changedTo(OrganisationSettings.DEFAULT);

    // When
    run(() -> ports.settingsStore().save(after));

    // Then
    assertThat(inTransaction(ports.settingsStore()::find)).contains(after);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 2})
  void aRevisionThatDoesNotFollowTheStoredOneIsRefused(long distance) {
    // Given
    SettingsRevision stored = latest().changedTo(OrganisationSettings.DEFAULT);
    run(() -> ports.settingsStore().save(stored));
    SettingsRevision late = new SettingsRevision(EVERYTHING_ELSE, stored.revision() + distance);

    // When
    OkrException refused = refusalOf(() -> ports.settingsStore().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(ports.settingsStore()::find)).contains(stored);
  }

  @Test
  void aFirstRevisionIsRefusedWhereThereIsOne() {
    // Given
    SettingsRevision stored = latest().changedTo(OrganisationSettings.DEFAULT);
    run(() -> ports.settingsStore().save(stored));
    SettingsRevision first = SettingsRevision.initial(EVERYTHING_ELSE).changedTo(EVERYTHING_ELSE);

    // When
    OkrException refused = refusalOf(() -> ports.settingsStore().save(first));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(ports.settingsStore()::find)).contains(stored);
  }

  private SettingsRevision latest() {
    return inTransaction(ports.settingsStore()::find)
        .orElseGet(() -> SettingsRevision.initial(OrganisationSettings.DEFAULT));
  }
}
