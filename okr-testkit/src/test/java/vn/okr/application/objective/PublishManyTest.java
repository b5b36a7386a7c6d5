package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** Many drafts are published at once, all or none. */
class PublishManyTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void allOfThemBecomePublic() {
    // Given
    ObjectiveId own = draft(anObjective(company.quarter, company.leader.person()));
    ObjectiveId ofTeam = draft(anObjective(company.quarter, company.team));

    // When
    company.world.publishObjectives.publishAll(company.leader, () -> List.of(ofTeam, own));

    // Then
    assertThat(List.of(own, ofTeam))
        .allSatisfy(
            id ->
                assertThat(company.see(id).facts().objective().state())
                    .isEqualTo(ObjectiveState.PUBLISHED));
  }

  @Test
  void eachThatIsRefusedIsPointedTo() {
    // Given
    ObjectiveId good = draft(anObjective(company.quarter, company.member.person()));
    ObjectiveId empty = draft(anObjective(company.quarter, company.member.person()).with());
    ObjectiveId already = draft(anObjective(company.quarter, company.member.person()).published());

    // When
    OkrException refused = refused(company.member, List.of(good, empty, already));

    // Then
    assertThat(refused.violations()).extracting(v -> v.pointer()).contains("/objectives/1");
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void whatNobodyToldOneOfIsUnknownAndWhatOneMayOnlyReadIsForbidden() {
    // Given
    ObjectiveId hidden = draft(anObjective(company.quarter, company.member.person()));
    ObjectiveId others = draft(anObjective(company.quarter, company.team).published());

    // When
    OkrException unknown = refused(company.stranger, List.of(hidden));
    OkrException forbidden = refused(company.stranger, List.of(others));

    // Then
    assertThat(unknown.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(unknown.violations()).extracting(v -> v.pointer()).containsExactly("/objectives/0");
    assertThat(forbidden.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void noMoreThanTheFocusLimitAllows() {
    // Given
    int one = company.world.settings.current().focusLimit() + 1;
    List<ObjectiveId> tooMany =
        IntStream.range(0, one)
            .mapToObj(_ -> draft(anObjective(company.quarter, company.member.person())))
            .toList();

    // When
    OkrException refused = refused(company.member, tooMany);

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FOCUS_LIMIT);
  }

  @Test
  void nothingAndTheSameTwiceAreRefused() {
    // Given
    ObjectiveId own = draft(anObjective(company.quarter, company.member.person()));

    // When
    OkrException nothing = refused(company.member, List.of());
    OkrException twice = refused(company.member, List.of(own, own));

    // Then
    assertThat(nothing.violations()).extracting(v -> v.pointer()).containsExactly("/objectives");
    assertThat(twice.violations()).extracting(v -> v.pointer()).containsExactly("/objectives/1");
  }

  @Test
  void theDraftsListedAreThoseOneMayPublish() {
    // Given
    ObjectiveId ofTeam = draft(anObjective(company.quarter, company.team));
    draft(anObjective(company.quarter, company.member.person()));
    draft(anObjective(company.quarter, company.team).published());
    draft(anObjective(company.year, company.team));

    // When
    var listed =
        company.world.publishObjectives.drafts(
            company.leader, company.quarter, PageRequest.first());

    // Then
    assertThat(listed.items())
        .extracting(view -> view.facts().objective().id())
        .containsExactly(ofTeam);
  }

  private ObjectiveId draft(ObjectiveBuilder builder) {
    return company.stored(builder).id();
  }

  private OkrException refused(Actor actor, List<ObjectiveId> ids) {
    return refusalOf(() -> company.world.publishObjectives.publishAll(actor, () -> ids));
  }
}
