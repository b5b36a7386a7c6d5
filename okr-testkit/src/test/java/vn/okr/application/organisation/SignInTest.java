package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.SignIn.Claims;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.OkrWorld;

/** Who arrives with a token is somebody: known, claimed or made. */
class SignInTest {
  private static final Identity IDENTITY = new Identity("https://sso.example.vn", "sub-1");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final OkrWorld world = new OkrWorld();

  @Test
  void anUnknownPersonIsMadeFromTheToken() {
    // Given
    Claims claims =
        new Claims(IDENTITY, "Vũ Thu Trang", "trang@example.vn", null, null, "vi", ZONE, true);

    // When
    Actor actor = world.signIn.signIn(claims);

    // Then
    assertThat(actor.admin()).isTrue();
    assertThat(person(actor.person()))
        .isEqualTo(
            new Person(
                actor.person(),
                new Title("Vũ Thu Trang"),
                "trang@example.vn",
                null,
                IDENTITY,
                "vi",
                ZONE,
                true,
                0,
                new Introduction("Vũ Thu Trang", "trang@example.vn")));
  }

  @Test
  void aKnownPersonIsTheSameAgain() {
    // Given
    Actor first = world.signIn.signIn(claims("trang@example.vn", null));

    // When
    Actor second = world.signIn.signIn(claims("other@example.vn", null));

    // Then
    assertThat(second).isEqualTo(first);
  }

  @Test
  void whoIsRenamedWhereTheySignInIsRenamedHere() {
    // Given
    Actor actor = world.signIn.signIn(called("Vũ Trang", "trang@example.vn"));

    // When
    world.signIn.signIn(called("Vũ Thu Trang", "thu.trang@example.vn"));

    // Then
    assertThat(person(actor.person()).displayName()).isEqualTo(new Title("Vũ Thu Trang"));
    assertThat(person(actor.person()).email()).isEqualTo("thu.trang@example.vn");
  }

  @Test
  void whatAnAdminHasWrittenStaysWhileTheSignInSaysNothingNew() {
    // Given
    PersonId registered =
        register(aPerson().named("Vũ Thị Thu Trang").reachedAt("trang@example.vn").build());
    Claims claims =
        new Claims(
            IDENTITY, "Trang Vu", "trang@example.vn", "trang@example.vn", null, null, null, false);
    world.signIn.signIn(claims);

    // When
    world.signIn.signIn(claims);
    world.signIn.signIn(called(null, null));

    // Then
    assertThat(person(registered).displayName()).isEqualTo(new Title("Vũ Thị Thu Trang"));
    assertThat(person(registered).revision()).isEqualTo(1);
  }

  private static Claims called(@Nullable String name, @Nullable String email) {
    return new Claims(IDENTITY, name, email, null, null, null, null, false);
  }

  @Test
  void aVerifiedEMailClaimsTheRegisteredPerson() {
    // Given
    PersonId registered = register(aPerson().reachedAt("Trang@Example.vn").build());

    // When
    Actor actor = world.signIn.signIn(claims("trang@example.vn", null));

    // Then
    assertThat(actor.id()).isEqualTo(registered);
    assertThat(person(registered).identity()).isEqualTo(IDENTITY);
    assertThat(person(registered).revision()).isEqualTo(1);
  }

  @Test
  void anEMailThatIsNotVerifiedClaimsNobody() {
    // Given
    PersonId registered = register(aPerson().reachedAt("trang@example.vn").build());
    Claims unverified =
        new Claims(IDENTITY, "Trang", "trang@example.vn", null, null, null, null, false);

    // When
    Actor actor = world.signIn.signIn(unverified);

    // Then
    assertThat(actor.id()).isNotEqualTo(registered);
    assertThat(person(registered).identity()).isNull();
  }

  @Test
  void anEmployeeNumberClaimsBeforeAnEMail() {
    // Given
    PersonId byEmail = register(aPerson().reachedAt("trang@example.vn").build());
    PersonId byNumber = register(aPerson().numbered("NV-007").build());

    // When
    Actor actor = world.signIn.signIn(claims("trang@example.vn", "NV-007"));

    // Then
    assertThat(actor.id()).isEqualTo(byNumber);
    assertThat(person(byEmail).identity()).isNull();
  }

  @Test
  void aRecordIsClaimedOnce() {
    // Given
    PersonId registered = register(aPerson().numbered("NV-007").build());
    world.signIn.signIn(claims(null, "NV-007"));
    Claims another =
        new Claims(
            new Identity(IDENTITY.issuer(), "sub-2"),
            "Ai",
            null,
            null,
            "NV-007",
            null,
            null,
            false);

    // When
    Actor actor = world.signIn.signIn(another);

    // Then
    assertThat(actor.id()).isNotEqualTo(registered);
    assertThat(person(registered).identity()).isEqualTo(IDENTITY);
  }

  @Test
  void whoWasErasedIsRefusedAndNotMadeAnewHoweverOften() {
    // Given
    Actor admin = new Actor(new PersonId(world.ids.next()), true);
    PersonId leaver =
        register(aPerson().knownAs(IDENTITY.issuer(), IDENTITY.subject()).inactive().build());
    world.registerPeople.erase(admin, leaver, Precondition.none());
    world.registerPeople.erase(admin, leaver, Precondition.none());

    // When
    OkrException refused = refusalOf(() -> world.signIn.signIn(claims(null, null)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(world.people.findByIdentity(IDENTITY)).isEmpty();
    assertThat(person(leaver).revision()).isEqualTo(1);
    assertThat(Objects.requireNonNull(person(leaver).identity()).subject())
        .matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void whoWasMadeInactiveIsRefused() {
    // Given
    register(aPerson().knownAs(IDENTITY.issuer(), IDENTITY.subject()).inactive().build());

    // When
    OkrException refused = refusalOf(() -> world.signIn.signIn(claims(null, null)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void whoHasNoNameIsCalledByEMailOrSubject() {
    // Given
    Claims nameless = new Claims(IDENTITY, " ", null, null, null, null, null, false);

    // When
    Actor actor = world.signIn.signIn(nameless);

    // Then
    assertThat(person(actor.person()).displayName()).isEqualTo(new Title("sub-1"));
  }

  private Claims claims(String verifiedEmail, String employeeNumber) {
    return new Claims(
        IDENTITY, "Vũ Thu Trang", verifiedEmail, verifiedEmail, employeeNumber, null, null, false);
  }

  private PersonId register(Person person) {
    world.people.add(person);
    return person.id();
  }

  private Person person(PersonId id) {
    return world.people.find(id).orElseThrow();
  }
}
