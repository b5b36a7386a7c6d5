package vn.okr.application.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.FilterBuilder.objectivesIn;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

/** A goal rests on a draft above that its owner may not know of: it shows nowhere. */
class HiddenDraftsTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective draft = company.stored(anObjective(company.quarter, company.department));
  private final Objective open =
      company.stored(anObjective(company.quarter, company.team).published());
  private final Objective lower =
      company.stored(anObjective(company.quarter, Owner.of(company.member.person())).published());

  @BeforeEach
  void restOnTheDraft() {
    align(company.admin, contributesTo(open), contributesTo(first(draft), 2));
  }

  @Test
  void itsLinkIsLeftOutOfTheHistory() {
    // Given
    String known = contributesTo(open).toString();

    // When
    List<HistoryView> lines = historyFor(company.member);

    // Then
    assertThat(lines).extracting(line -> line.entry().after()).containsExactly(known);
  }

  @Test
  void aChangeOfItsLinkAloneIsNoLineOfHistory() {
    // Given
    align(company.admin, contributesTo(open), supports(draft));

    // When
    List<HistoryView> lines = historyFor(company.member);

    // Then
    assertThat(lines).hasSize(1);
    assertThat(historyFor(company.head)).hasSize(2);
  }

  @Test
  void itsLinkStaysWhenTheOthersAreReplaced() {
    // Given
    Link other = supports(open);

    // When
    align(company.member, other);

    // Then
    assertThat(company.world.links.from(lower.id()))
        .containsExactly(other, contributesTo(first(draft), 2));
  }

  @Test
  void itIsUnknownThoughItIsLinkedAlready() {
    // Given
    Link same = contributesTo(first(draft), 2);

    // When
    OkrException refused = refusalOf(() -> align(company.member, same));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
  }

  @Test
  void aLoopIsNamedWithoutIt() {
    // Given
    Objective top = company.stored(anObjective(company.quarter, company.root).published());
    company.link(top, contributesTo(draft));
    company.link(draft, contributesTo(open));

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.alignObjectives.replace(
                    company.leader, open.id(), ANY, () -> List.of(contributesTo(top))));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALIGNMENT_LOOP);
    assertThat(refused.facts())
        .isEqualTo(Map.of("loop", List.of(open.id().value(), top.id().value())));
  }

  @Test
  void whatRestsOnItAloneIsCountedAndFoundAsNotAligned() {
    // Given
    align(company.admin, contributesTo(draft));

    // When
    List<ObjectiveView> aligned =
        company
            .world
            .browseObjectives
            .list(
                company.admin,
                objectivesIn(company.quarter).aligned(true).build(),
                PageRequest.first())
            .items();

    // Then
    assertThat(aligned).isEmpty();
    assertThat(
            company
                .world
                .readScorecards
                .ofPerson(company.admin, company.member.person(), company.quarter)
                .own()
                .aligned())
        .isZero();
  }

  private List<HistoryView> historyFor(Actor reader) {
    return company.world.browseObjectives.history(reader, lower.id(), PageRequest.first()).items();
  }

  private void align(Actor actor, Link... links) {
    company.world.alignObjectives.replace(actor, lower.id(), ANY, () -> List.of(links));
  }
}
