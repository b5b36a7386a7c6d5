package vn.okr.application.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.testkit.SmallCompany;

/** M7: what is offered to rest on is what the rules let one rest on. */
class ChooseUpperGoalsTest {
  private final SmallCompany company = new SmallCompany();

  @ParameterizedTest
  @EnumSource(LinkKind.class)
  void whatIsOfferedIsWhatMayBeLinkedTo(LinkKind kind) {
    // Given
    List<Objective> all = oneOfEveryoneInEveryCycle();

    for (Objective lower : all) {
      // When
      List<ObjectiveId> offered =
          company
              .world
              .chooseUpperGoals
              .of(company.admin, read(company.admin, lower), kind, null)
              .goals()
              .stream()
              .map(view -> view.facts().objective().id())
              .toList();

      // Then
      assertThat(offered)
          .containsExactlyElementsOf(
              all.stream()
                  .filter(upper -> mayBeLinked(lower, upper, kind))
                  .map(Objective::id)
                  .toList());
    }
  }

  @Test
  void wordsFindGoalsWithoutAccentsAndNoMoreThanAFewAreOffered() {
    // Given
    Objective lower = company.stored(anObjective(company.quarter, company.member.person()));
    for (int i = 0; i < ChooseUpperGoals.MOST + 1; i++) {
      company.stored(anObjective(company.quarter, company.root).titled("Mở rộng").published());
    }
    company.stored(anObjective(company.quarter, company.root).titled("Đóng sổ").published());

    // When
    ChooseUpperGoals.Offer found = offer(lower, "dong so");
    ChooseUpperGoals.Offer all = offer(lower, " ");

    // Then
    assertThat(found.goals()).hasSize(1);
    assertThat(found.more()).isFalse();
    assertThat(all.goals()).hasSize(ChooseUpperGoals.MOST);
    assertThat(all.more()).isTrue();
    assertThat(
            company.world.chooseUpperGoals.ofNew(
                company.member,
                Owner.of(company.member.person()),
                company.quarter,
                LinkKind.CONTRIBUTES,
                "dong so"))
        .isEqualTo(found);
  }

  @Test
  void draftsOfOthersAreNotOfferedAndAnUnknownOwnerIsOfferedNothing() {
    // Given
    Objective lower = company.stored(anObjective(company.quarter, company.member.person()));
    company.stored(anObjective(company.quarter, company.root).titled("Bản nháp"));
    Owner nobody = Owner.of(new UnitId(company.member.person().value()));

    // When
    ChooseUpperGoals.Offer ofNobody =
        company.world.chooseUpperGoals.ofNew(
            company.member, nobody, company.quarter, LinkKind.CONTRIBUTES, null);

    // Then
    assertThat(offer(lower, null).goals()).isEmpty();
    assertThat(ofNobody).isEqualTo(ChooseUpperGoals.Offer.NONE);
  }

  private ChooseUpperGoals.Offer offer(Objective lower, String words) {
    return company.world.chooseUpperGoals.of(
        company.member, read(company.member, lower), LinkKind.CONTRIBUTES, words);
  }

  private ObjectiveView read(Actor actor, Objective lower) {
    return company.world.browseObjectives.get(actor, lower.id());
  }

  private boolean mayBeLinked(Objective lower, Objective upper, LinkKind kind) {
    if (lower.id().equals(upper.id())) {
      return false;
    }
    Link link = kind == LinkKind.SUPPORTS ? supports(upper) : contributesTo(upper);
    Throwable refused =
        catchThrowable(
            () ->
                company.world.alignObjectives.replace(
                    company.admin, lower.id(), ANY, () -> List.of(link)));
    company.world.links.replace(lower.id(), List.of());
    return refused == null;
  }

  private List<Objective> oneOfEveryoneInEveryCycle() {
    List<Objective> all = new ArrayList<>();
    for (CycleId cycle : List.of(company.year, company.quarter)) {
      for (UnitId unit : List.of(company.root, company.department, company.team, company.beside)) {
        all.add(company.stored(anObjective(cycle, unit).published()));
      }
      all.add(company.stored(anObjective(cycle, company.member.person()).published()));
      all.add(company.stored(anObjective(cycle, company.leader.person()).published()));
    }
    company.stored(anObjective(company.year, company.root).in(ObjectiveState.DROPPED));
    return all;
  }
}
