package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.MOBILE;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.node;

import java.util.List;
import org.junit.jupiter.api.Test;

class TornTreeTest {

  @Test
  void aTornTreeIsStillWalkedToItsEnd() {
    // Given
    UnitTree torn =
        new UnitTree(
            List.of(node(PLATFORM, UnitKind.TEAM, MOBILE), node(MOBILE, UnitKind.TEAM, PLATFORM)));

    // When
    List<UnitId> line = torn.lineOf(PLATFORM);

    // Then
    assertThat(line).containsExactly(PLATFORM, MOBILE);
  }
}
