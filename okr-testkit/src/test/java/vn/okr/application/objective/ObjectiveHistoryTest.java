package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** M11: who changed what, when and why. */
class ObjectiveHistoryTest {
  private final SmallCompany company = new SmallCompany();
  private final ObjectiveId objective =
      company.world.draftObjectives.draft(
          company.member,
          () ->
              anObjective(company.quarter, company.member.person())
                  .with(aKeyResult(), aKeyResult())
                  .asked());

  @Test
  void everyStepOfALifeIsALine() {
    // Given
    company.world.publishObjectives.publish(company.member, objective);
    company.world.shapeKeyResults.drop(
        company.member, company.keyResult(objective, 0), () -> new Note("Trùng"));
    company.world.publishObjectives.drop(company.member, objective, () -> new Note("Đổi hướng"));

    // When
    List<HistoryView> lines = company.historyOf(objective);

    // Then
    assertThat(lines)
        .extracting(line -> line.entry().what())
        .containsExactly("DRAFTED", "PUBLISHED", "KEY_RESULT_DROPPED", "DROPPED");
    assertThat(lines).extracting(HistoryView::byName).containsOnly("Thành viên");
    assertThat(lines.getLast().entry().reason()).isEqualTo(new Note("Đổi hướng"));
    assertThat(lines).extracting(line -> line.entry().at()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyChangedFieldIsALineOfTheSameMomentWithOldAndNewValue() {
    // Given
    ObjectiveEdit edit =
        new ObjectiveEdit(
            Patch.to(new Title("Tên mới")),
            Patch.to(new Note("Vì sao")),
            Patch.to(Ambition.COMMITTED),
            Patch.keep(),
            new Note("Rõ hơn"));

    // When
    company.world.draftObjectives.edit(company.admin, objective, ANY, () -> edit);

    // Then
    List<HistoryEntry> lines =
        company.historyOf(objective).stream().map(HistoryView::entry).skip(1).toList();
    assertThat(lines)
        .extracting(HistoryEntry::field)
        .containsExactlyInAnyOrder("title", "description", "ambition");
    assertThat(lines).extracting(HistoryEntry::at).containsOnly(lines.getFirst().at());
    assertThat(lines).extracting(HistoryEntry::by).containsOnly(company.admin.person());
    assertThat(lines)
        .filteredOn(line -> "ambition".equals(line.field()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.before()).isEqualTo("ASPIRATIONAL");
              assertThat(line.after()).isEqualTo("COMMITTED");
            });
  }

  @Test
  void checkInsAreNoEditsAndHaveAHistoryOfTheirOwn() {
    // Given
    company.world.publishObjectives.publish(company.member, objective);

    // When
    company.checkIn(company.member, company.keyResult(objective, 0), Measures.value("9"));

    // Then
    assertThat(company.historyOf(objective)).hasSize(2);
    assertThat(company.see(objective).facts().objective().revision()).isEqualTo(1);
  }

  @Test
  void whatChangesNothingLeavesNoLine() {
    // Given
    ObjectiveEdit same =
        new ObjectiveEdit(
            Patch.to(company.see(objective).facts().objective().definition().title()),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            new Note("Không có gì"));

    // When
    company.world.draftObjectives.edit(company.member, objective, ANY, () -> same);

    // Then
    assertThat(company.historyOf(objective)).hasSize(1);
    assertThat(company.see(objective).facts().objective().revision()).isZero();
  }
}
