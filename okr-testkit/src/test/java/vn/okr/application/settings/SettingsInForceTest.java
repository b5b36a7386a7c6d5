package vn.okr.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.application.settings.ManageSettingsTest.with;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.okr.application.Precondition;
import vn.okr.application.port.SettingsStore;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.testkit.SmallCompany;

/** Every replica goes by what is set, and looks it up by the clock alone. */
class SettingsInForceTest {
  private final SmallCompany company = new SmallCompany();
  private final SettingsInForce settings = new SettingsInForce(company.world.followSettings);

  @Test
  void theFirstWhoAsksLooksThemUp() {
    // Given
    change(4);

    // When
    OrganisationSettings found = settings.current();

    // Then
    assertThat(found.focusLimit()).isEqualTo(4);
  }

  @Test
  void aChangeCountsFromTheNextLookOn() {
    // Given
    int before = settings.current().focusLimit();
    change(4);
    int meanwhile = settings.current().focusLimit();

    // When
    settings.refresh();

    // Then
    assertThat(before).isEqualTo(meanwhile).isEqualTo(5);
    assertThat(settings.current().focusLimit()).isEqualTo(4);
  }

  @Test
  void anOlderLookThatEndsLaterUndoesNothing() {
    // Given
    SlowStore store = new SlowStore();
    SettingsInForce slow =
        new SettingsInForce(new FollowSettings(store, () -> OrganisationSettings.DEFAULT));
    store.next = new SettingsRevision(with(3, "UTC"), 2);
    slow.refresh();
    store.next = new SettingsRevision(with(4, "UTC"), 1);

    // When
    slow.refresh();

    // Then
    assertThat(slow.current().focusLimit()).isEqualTo(3);
  }

  private void change(int focusLimit) {
    company.world.manageSettings.change(
        company.admin, Precondition.none(), now -> with(focusLimit, "UTC"));
  }

  /** Finds what the test says, as two looks that overlap would. */
  private static final class SlowStore implements SettingsStore {
    private SettingsRevision next = SettingsRevision.initial(OrganisationSettings.DEFAULT);

    @Override
    public Optional<SettingsRevision> find() {
      return Optional.of(next);
    }

    @Override
    public void save(SettingsRevision wanted) {
      throw new UnsupportedOperationException();
    }
  }
}
