package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.refusalOf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.okr.application.organisation.SignIn.Claims;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.OkrWorld;

/** Who calls is recognised; who is new, or introduced otherwise, signs in. */
class RecogniseCallersTest {
  private static final Identity IDENTITY = new Identity("https://sso.example.vn", "sub-1");

  private final OkrWorld world = new OkrWorld();
  private final RecogniseCallers callers = world.recogniseCallers;

  @Test
  void whoIsKnownIsRecognisedAndNothingIsWritten() {
    // Given
    Actor first = callers.recognise(called("Vũ Thu Trang", false));
    long revision = stored(first).revision();

    // When
    Actor again = callers.recognise(called("Vũ Thu Trang", true));

    // Then
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.admin()).isFalse();
    assertThat(again.admin()).isTrue();
    assertThat(stored(first).revision()).isEqualTo(revision);
  }

  @Test
  void whoIsRenamedWhereTheySignInIsRenamedHere() {
    // Given
    Actor actor = callers.recognise(called("Vũ Trang", false));

    // When
    callers.recognise(called("Vũ Thu Trang", false));

    // Then
    assertThat(stored(actor).displayName()).isEqualTo(new Title("Vũ Thu Trang"));
  }

  @Test
  void whoWasMadeInactiveIsRefused() {
    // Given
    world.people.add(aPerson().knownAs(IDENTITY.issuer(), IDENTITY.subject()).inactive().build());

    // When
    var refused = refusalOf(() -> callers.recognise(called(null, true)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  private Person stored(Actor actor) {
    return world.people.find(actor.person()).orElseThrow();
  }

  private static Claims called(@Nullable String name, boolean admin) {
    return new Claims(IDENTITY, name, null, null, null, null, null, admin);
  }
}
