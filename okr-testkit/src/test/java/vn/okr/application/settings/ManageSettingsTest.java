package vn.okr.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Precondition;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;
import vn.okr.testkit.SmallCompany;

/** What the organisation goes by is set by admins alone, on the record. */
class ManageSettingsTest {
  private static final Precondition UNTOUCHED = Precondition.revision(0);

  private final SmallCompany company = new SmallCompany();
  private final ManageSettings manage = company.world.manageSettings;

  @Test
  void anOrganisationBeginsAsItIsConfigured() {
    // When
    SettingsRevision found = manage.read();

    // Then
    assertThat(found).isEqualTo(SettingsRevision.initial(OrganisationSettings.DEFAULT));
  }

  @Test
  void whatAnAdminSetsIsFoundByAll() {
    // Given
    OrganisationSettings wanted = with(4, "Asia/Bangkok");

    // When
    SettingsRevision changed = manage.change(company.admin, UNTOUCHED, now -> wanted);

    // Then
    assertThat(changed).isEqualTo(new SettingsRevision(wanted, 1));
    assertThat(company.world.followSettings.latest()).isEqualTo(changed);
  }

  @Test
  void everyFieldThatChangedHasALineTheNewestFirst() {
    // Given
    manage.change(company.admin, UNTOUCHED, now -> with(4, "Asia/Ho_Chi_Minh"));

    // When
    manage.change(company.admin, Precondition.revision(1), now -> with(3, "Asia/Bangkok"));

    // Then
    assertThat(manage.history(PageRequest.first()).items())
        .extracting(
            line -> line.entry().by(),
            line -> line.entry().field(),
            line -> line.entry().before(),
            line -> line.entry().after())
        .containsExactly(
            tuple(company.admin.person(), "focusLimit", "4", "3"),
            tuple(company.admin.person(), "zone", "Asia/Ho_Chi_Minh", "Asia/Bangkok"),
            tuple(company.admin.person(), "focusLimit", "5", "4"));
  }

  @Test
  void theSameValuesAgainLeaveNoTrace() {
    // Given
    OrganisationSettings same = with(5, "Asia/Ho_Chi_Minh");

    // When
    SettingsRevision found = manage.change(company.admin, UNTOUCHED, now -> same);

    // Then
    assertThat(found.revision()).isZero();
    assertThat(manage.history(PageRequest.first()).items()).isEmpty();
  }

  @Test
  void whoeverIsNoAdminIsRefusedWhateverTheySend() {
    // When
    OkrException refused =
        refusalOf(
            () -> manage.change(company.head, Precondition.revision(9), now -> with(0, "UTC")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(manage.read().revision()).isZero();
  }

  @Test
  void whoeverDidNotSeeTheLastChangeIsRefused() {
    // Given
    manage.change(company.admin, UNTOUCHED, now -> with(4, "UTC"));

    // When
    OkrException refused =
        refusalOf(() -> manage.change(company.admin, UNTOUCHED, now -> with(3, "UTC")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(manage.read().values().focusLimit()).isEqualTo(4);
  }

  @Test
  void contradictionsAreRefusedAtTheirField() {
    // When
    OkrException refused =
        refusalOf(() -> manage.change(company.admin, UNTOUCHED, now -> with(0, "UTC")));

    // Then
    assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/focusLimit");
    assertThat(manage.history(PageRequest.first()).items()).isEmpty();
  }

  static OrganisationSettings with(int focusLimit, String zone) {
    return new OrganisationSettings(
        ZoneId.of(zone),
        focusLimit,
        7,
        2,
        new BigDecimal("0.9"),
        new BigDecimal("0.60"),
        Score.ofTenThousandths(3000),
        Score.ofTenThousandths(6000));
  }
}
