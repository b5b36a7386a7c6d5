package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final PersonId SELF = person(5);
  private static final PersonId FIRST = person(1);
  private static final PersonId SECOND = person(2);

  @Test
  void whoStandsInForNobodyHasTheirOwnRightsAlone() {
    // When
    Actor actor = new Actor(SELF, false);

    // Then
    assertThat(actor.people()).containsExactly(SELF);
    assertThat(actor.has(SELF::equals)).isTrue();
    assertThat(actor.has(FIRST::equals)).isFalse();
    assertThat(actor.by(_ -> true)).isEqualTo(SELF);
    assertThat(SELF.principal()).isNull();
  }

  @Test
  void aDeputyHasTheRightsOfAllTheyStandInFor() {
    // When
    Actor actor = new Actor(SELF, false, Set.of(SECOND, FIRST));

    // Then
    assertThat(actor.people()).containsExactly(SELF, FIRST, SECOND);
    assertThat(actor.has(SECOND::equals)).isTrue();
    assertThat(actor.has(person(3)::equals)).isFalse();
  }

  @Test
  void theRecordNamesTheOneWhoseRightItIsAndTheDeputyFirst() {
    // Given
    Actor actor = new Actor(SELF, false, Set.of(SECOND, FIRST));

    // When
    ActorId own = actor.by(_ -> true);
    ActorId ofOne = actor.by(SECOND::equals);
    ActorId ofEither = actor.by(one -> !one.equals(SELF));
    ActorId ofNobody = actor.by(_ -> false);

    // Then
    assertThat(own).isEqualTo(SELF);
    assertThat(ofOne).isEqualTo(new Deputy(SELF, SECOND));
    assertThat(ofOne.value()).isEqualTo(SELF.value());
    assertThat(ofOne.principal()).isEqualTo(SECOND);
    assertThat(ofEither).isEqualTo(new Deputy(SELF, FIRST));
    assertThat(ofNobody).isEqualTo(SELF);
  }

  @Test
  void anAdminNeedsNobodysRight() {
    // When
    ActorId by = new Actor(SELF, true, Set.of(FIRST)).by(FIRST::equals);

    // Then
    assertThat(by).isEqualTo(SELF);
  }

  @Test
  void aMachineHasNobodysRights() {
    // Given
    ServiceAccountId machine = new ServiceAccountId(new UUID(0, 9));

    // When
    Actor actor = new Actor(machine, false, true, Set.of());

    // Then
    assertThat(actor.people()).isEmpty();
    assertThat(actor.has(_ -> true)).isFalse();
    assertThat(actor.by(_ -> true)).isEqualTo(machine);
  }
}
