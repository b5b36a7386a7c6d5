package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/** What every history holds to, written and read (M11). */
public abstract class HistoryContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-08-03T02:03:04.123456Z");

  @Test
  void aLineComesBackWithTheNameOfWhoDidIt() {
    // Given
    PersonId by = scene.add(aPerson().named("Trần Thị Thu Hà").build()).id();
    UUID subject = scene.id();
    HistoryEntry full =
        new HistoryEntry(
            scene.id(),
            NOW,
            by,
            subject,
            "KEY_RESULT_EDITED",
            new KeyResultId(scene.id()),
            "measure.target",
            "45000",
            "50000",
            new Note("Thị trường lớn hơn ta nghĩ"));

    // When
    run(() -> ports.history().append(List.of(full)));

    // Then
    assertThat(linesOf(subject)).containsExactly(new HistoryView(full, "Trần Thị Thu Hà", null));
  }

  @Test
  void aLineThatSaysLittleComesBackToo() {
    // Given
    PersonId by = scene.person();
    UUID subject = scene.id();
    HistoryEntry bare = line(subject, by);

    // When
    run(() -> ports.history().append(List.of(bare)));

    // Then
    assertThat(linesOf(subject)).extracting(HistoryView::entry).containsExactly(bare);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void linesComeOldestFirstAndNoneIsLostBetweenPages(int limit) {
    // Given
    PersonId by = scene.person();
    UUID subject = scene.id();
    List<HistoryEntry> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      HistoryEntry line = line(subject, by);
      lines.add(line);
      run(() -> ports.history().append(List.of(line, line(scene.id(), by))));
    }

    // When
    List<HistoryView> read = allPages(limit, page -> ports.historyReader().of(subject, page));

    // Then
    assertThat(read).extracting(HistoryView::entry).containsExactlyElementsOf(lines);

    // When
    List<HistoryView> back =
        allPages(limit, page -> ports.historyReader().of(subject, page.newestFirst()));

    // Then
    assertThat(back).extracting(HistoryView::entry).containsExactlyElementsOf(lines.reversed());
  }

  @Test
  void theOldestLineOfEachSubjectIsFound() {
    // Given
    PersonId by = scene.person();
    HistoryEntry first = line(scene.id(), by);
    HistoryEntry other = line(scene.id(), by);
    run(() -> ports.history().append(List.of(first, other)));
    run(() -> ports.history().append(List.of(line(first.subject(), by))));

    // When
    Map<UUID, HistoryView> oldest =
        inTransaction(
            () ->
                ports
                    .historyReader()
                    .oldest(List.of(first.subject(), other.subject(), scene.id())));

    // Then
    assertThat(oldest).containsOnlyKeys(first.subject(), other.subject());
    assertThat(oldest.values())
        .extracting(HistoryView::entry)
        .containsExactlyInAnyOrder(first, other);
  }

  @Test
  void whatLinesNameIsCalledByNameAndDraftsOfOthersAreNot() {
    // Given
    Person owner = scene.add(aPerson().named("Lê Văn Tám").build());
    Actor stranger = new Actor(scene.person(), false);
    Objective draft = scene.add(anObjective(scene.cycle(), owner.id()).with(aKeyResult()));
    UUID keyResult = draft.snapshot().keyResults().all().getFirst().id().value();
    List<UUID> ids = List.of(owner.id().value(), draft.id().value(), keyResult, scene.id());

    // When
    Map<UUID, String> own =
        inTransaction(() -> ports.historyReader().names(ids, new Actor(owner.id(), false)));
    Map<UUID, String> foreign = inTransaction(() -> ports.historyReader().names(ids, stranger));

    // Then
    assertThat(own)
        .containsOnlyKeys(owner.id().value(), draft.id().value(), keyResult)
        .containsEntry(owner.id().value(), "Lê Văn Tám");
    assertThat(foreign).containsOnlyKeys(owner.id().value());
  }

  @Test
  void nothingToAppendIsFine() {
    // Given
    UUID subject = scene.id();

    // When
    run(() -> ports.history().append(List.of()));

    // Then
    assertThat(linesOf(subject)).isEmpty();
  }

  private HistoryEntry line(UUID subject, PersonId by) {
    return new HistoryEntry(scene.id(), NOW, by, subject, "DRAFTED", null, null, null, null, null);
  }

  private List<HistoryView> linesOf(UUID subject) {
    return inTransaction(() -> ports.historyReader().of(subject, PageRequest.first())).items();
  }
}
