package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;

/** What every store of people does for those who sign in for the first time. */
public abstract class FirstSignInContract extends PortContract {
  private static final String ISSUER = "https://sso.example.vn";

  @Test
  void aRegisteredPersonIsFoundByEMailWhateverItsCase() {
    // Given
    String email = "Minh." + unique() + "@Example.vn";
    Person registered = scene.add(aPerson().reachedAt(email).build());

    // When
    Optional<Person> found =
        inTransaction(() -> ports.people().findUnclaimedByEmail(email.toUpperCase(Locale.ROOT)));

    // Then
    assertThat(found).contains(registered);
  }

  @Test
  void anEMailThatSeveralHaveIsNobodys() {
    // Given
    String email = unique() + "@example.vn";
    scene.add(aPerson().reachedAt(email).build());
    scene.add(aPerson().reachedAt(email.toUpperCase(Locale.ROOT)).build());

    // When
    Optional<Person> found = inTransaction(() -> ports.people().findUnclaimedByEmail(email));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void theEMailOfSomeoneWhoSignedInBeforeClaimsNobody() {
    // Given
    String email = unique() + "@example.vn";
    scene.add(aPerson().reachedAt(email).knownAs(ISSUER, unique()).build());

    // When
    Optional<Person> found = inTransaction(() -> ports.people().findUnclaimedByEmail(email));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void aRegisteredPersonIsFoundByEmployeeNumber() {
    // Given
    String number = unique();
    Person registered = scene.add(aPerson().numbered(number).build());

    // When
    Optional<Person> found =
        inTransaction(() -> ports.people().findUnclaimedByEmployeeNumber(number));

    // Then
    assertThat(found).contains(registered);
  }

  @Test
  void theNumberOfSomeoneWhoSignedInBeforeClaimsNobody() {
    // Given
    String number = unique();
    scene.add(aPerson().numbered(number).knownAs(ISSUER, unique()).build());

    // When
    Optional<Person> found =
        inTransaction(() -> ports.people().findUnclaimedByEmployeeNumber(number));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void whoIsNotKnownYetIsAdded() {
    // Given
    Person newcomer = aPerson().knownAs(ISSUER, unique()).build();

    // When
    Person stored = inTransaction(() -> ports.people().addUnlessKnown(newcomer));

    // Then
    assertThat(stored).isEqualTo(newcomer);
    assertThat(inTransaction(() -> ports.people().find(newcomer.id()))).contains(newcomer);
  }

  @Test
  void whoWasAddedMeanwhileIsNotAddedAgain() {
    // Given
    Identity identity = new Identity(ISSUER, unique());
    Person first = scene.add(aPerson().knownAs(identity.issuer(), identity.subject()).build());
    Person second = aPerson().knownAs(identity.issuer(), identity.subject()).build();

    // When
    Person stored = inTransaction(() -> ports.people().addUnlessKnown(second));

    // Then
    assertThat(stored).isEqualTo(first);
    assertThat(inTransaction(() -> ports.people().find(second.id()))).isEmpty();
  }

  private String unique() {
    return scene.id().toString();
  }
}
