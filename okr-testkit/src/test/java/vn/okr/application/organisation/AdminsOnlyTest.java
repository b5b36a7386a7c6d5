package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

/** Cycles, units and people are the admin's alone; whoever leads everything is none. */
class AdminsOnlyTest {
  private final SmallCompany company = new SmallCompany();

  private interface Attempt {
    void by(Actor actor, SmallCompany company);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void aLeadIsRefusedBeforeTheBodyIsRead(Attempt attempt) {
    // Given
    Actor ceo = company.ceo;

    // When
    OkrException refused = refusalOf(() -> attempt.by(ceo, company));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  private static Stream<Arguments> attempts() {
    List<Attempt> all =
        List.of(
            (actor, c) -> c.world.manageUnits.create(actor, unread()),
            (actor, c) -> c.world.manageUnits.edit(actor, c.team, SmallCompany.ANY, unread()),
            (actor, c) ->
                c.world.manageUnits.addMember(actor, c.team, c.stranger.person(), SmallCompany.ANY),
            (actor, c) ->
                c.world.manageUnits.removeMember(
                    actor, c.team, c.member.person(), SmallCompany.ANY),
            (actor, c) -> c.world.registerPeople.register(actor, unread()),
            (actor, c) -> c.world.registerPeople.registerAll(actor, unread()),
            (actor, c) ->
                c.world.registerPeople.edit(actor, c.member.person(), SmallCompany.ANY, unread()),
            (actor, c) -> c.world.registerPeople.erase(actor, c.member.person(), SmallCompany.ANY),
            (actor, c) -> c.world.listLeavers.list(actor, PageRequest.first()),
            (actor, c) -> c.world.handOver.left(actor, c.member.person()),
            (actor, c) -> c.world.handOver.handOver(actor, c.member.person(), unread()),
            (actor, c) -> c.world.planCycles.plan(actor, unread()),
            (actor, c) ->
                c.world.prepareYears.prepare(actor, () -> SmallCompany.<Integer>unread().get()),
            (actor, c) -> c.world.planCycles.edit(actor, c.quarter, SmallCompany.ANY, unread()),
            (actor, c) -> c.world.planCycles.moveTo(actor, c.quarter, unread()));
    return all.stream().map(Arguments::of);
  }
}
