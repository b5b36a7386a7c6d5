package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.objective.FindSimilarObjectives.Similar;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.NotFound;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** Who drafts sees who aims for the same, and what was learned from one like it. */
class FindSimilarObjectivesTest {
  private final SmallCompany company = new SmallCompany();
  private final FindSimilarObjectives similar = company.world.findSimilarObjectives;

  @Test
  void othersThatAimForTheSameInTheSameCycleAreFoundWithoutAccents() {
    // Given
    Objective draft = company.stored(ofTeam("Tăng trưởng doanh thu"));
    Objective same =
        company.stored(
            anObjective(company.quarter, company.beside)
                .titled("TANG TRUONG mạnh mẽ doanh thu")
                .with(aKeyResult())
                .published());
    company.stored(anObjective(company.quarter, company.beside).titled("Tăng trưởng").published());
    company.stored(
        anObjective(company.year, company.beside).titled("Tăng trưởng doanh thu").published());
    company.stored(
        anObjective(company.quarter, company.beside).titled("Tăng trưởng doanh thu nữa"));

    // When
    Similar found = similar.to(company.leader, draft.id());

    // Then
    assertThat(ids(found.others())).containsExactly(same.id());
    assertThat(found.lessons()).isEmpty();
    assertThat(found.isEmpty()).isFalse();
  }

  @Test
  void whatTheSameOwnerLearnedFromOneLikeItComesNewestFirst() {
    // Given
    Objective older = company.stored(ofTeam("Tăng trưởng khách hàng").in(ObjectiveState.CLOSED));
    Objective newer =
        company.stored(ofTeam("Giữ khách hàng tăng trưởng").in(ObjectiveState.CLOSED));
    company.stored(ofTeam("Xây đội ngũ").in(ObjectiveState.CLOSED));
    company.stored(
        anObjective(company.year, company.beside)
            .titled("Tăng trưởng khách hàng")
            .in(ObjectiveState.CLOSED));
    Objective draft = company.stored(ofTeam("Tăng trưởng khách hàng mới"));

    // When
    Similar found = similar.to(company.leader, draft.id());

    // Then
    assertThat(ids(found.lessons())).containsExactly(newer.id(), older.id());
    assertThat(found.lessons().getFirst().facts().objective().closure()).isNotNull();
    assertThat(found.others()).isEmpty();
  }

  @Test
  void ofManyAFewAreEnough() {
    // Given
    for (int i = 0; i < 5; i++) {
      company.stored(ofTeam("Dẫn đầu thị trường").published());
      company.stored(ofTeam("Dẫn đầu thị trường").in(ObjectiveState.CLOSED));
    }
    Objective draft = company.stored(ofTeam("Dẫn đầu thị trường"));

    // When
    Similar found = similar.to(company.leader, draft.id());

    // Then
    assertThat(found.others()).hasSize(3);
    assertThat(found.lessons()).hasSize(3);
  }

  @Test
  void oneIsNotLikeItselfAndNothingIsToldOfDraftsOfOthers() {
    // Given
    Objective published = company.stored(ofTeam("Dẫn đầu thị trường").published());
    Objective draft = company.stored(ofTeam("Đổi mới"));

    // When
    Similar found = similar.to(company.stranger, published.id());

    // Then
    assertThat(found.isEmpty()).isTrue();
    assertThatThrownBy(() -> similar.to(company.stranger, draft.id())).isInstanceOf(NotFound.class);
  }

  private ObjectiveBuilder ofTeam(String title) {
    return anObjective(company.quarter, company.team).titled(title).with(aKeyResult());
  }

  private static List<ObjectiveId> ids(List<ObjectiveView> views) {
    return views.stream().map(view -> view.facts().objective().id()).toList();
  }
}
