package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;

import org.junit.jupiter.api.Test;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** What a report of the company points out. */
class HighlightsTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void keyResultsThatAreCompleteAreReached() {
    // Given
    company.stored(goal("Một nửa", "50").published());
    company.stored(goal("Đã tới", "100").published());
    company.stored(goal("Đã bỏ", "100").in(ObjectiveState.DROPPED));

    // When
    Highlights highlights = Highlights.of(sheet());

    // Then
    assertThat(highlights.reached())
        .extracting(part -> part.keyResult().score().toDecimal().intValueExact())
        .containsExactly(1);
  }

  @Test
  void whatFellShortIsWorryingAndItsLessonsAreTold() {
    // Given
    company.stored(goal("Chưa tới", "20").in(ObjectiveState.CLOSED));
    company.stored(goal("Thành công", "80").in(ObjectiveState.CLOSED));

    // When
    Highlights highlights = Highlights.of(sheet());

    // Then
    assertThat(highlights.worrying()).extracting(this::title).containsExactly("Chưa tới");
    assertThat(highlights.closed())
        .extracting(this::title)
        .containsExactlyInAnyOrder("Chưa tới", "Thành công");
  }

  @Test
  void whatLagsBehindIsWorryingAndWhatKeepsUpIsNot() {
    // Given
    company.stored(goal("Chậm", "1").published());
    company.stored(goal("Kịp", "99").published());

    // When
    Highlights highlights = Highlights.of(sheet());

    // Then
    assertThat(highlights.worrying()).extracting(this::title).containsExactly("Chậm");
    assertThat(highlights.closed()).isEmpty();
  }

  private Scorecard sheet() {
    return company.world.readScorecards.ofUnit(company.stranger, company.root, company.quarter);
  }

  private ObjectiveBuilder goal(String title, String value) {
    return anObjective(company.quarter, Owner.of(company.root))
        .titled(title)
        .with(aKeyResult().read(TODAY, Measures.value(value)));
  }

  private String title(ObjectiveView view) {
    return view.facts().objective().definition().title().value();
  }
}
