package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CheckInBuilder.aCheckIn;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.talk.Activity;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;
import vn.okr.testkit.SampleIds;

/** What every reader of what goes on around goals tells, the newest first. */
public abstract class ActivityContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");

  private PersonId person;
  private CycleId cycle;
  private UnitId unit;
  private Objective objective;

  @BeforeEach
  void publishAnObjective() {
    person = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    cycle = scene.cycle();
    unit = scene.department(person);
    objective =
        scene.add(anObjective(cycle, unit).with(aKeyResult().titled("Doanh thu")).published());
  }

  @Test
  void checkInsCommentsAndChangesComeTogetherTheNewestFirst() {
    // Given
    UUID published = change(objective, "PUBLISHED", null, null, NOW);
    CheckIn checkIn = aCheckIn(first(objective), person).noting("Đã gọi khách").build();
    scene.checkIn(checkIn);
    Comment comment = comment(objective, first(objective), "Nhanh thế?");

    // When
    List<Activity> found = ofObjective(200);

    // Then
    assertThat(found)
        .extracting(Activity::id)
        .containsExactly(comment.id().value(), checkIn.id().value(), published);
    assertThat(found)
        .extracting(Activity::event)
        .containsExactly(
            new Activity.Commented(new Note("Nhanh thế?")),
            new Activity.CheckedIn(checkIn.reading(), new Note("Đã gọi khách")),
            new Activity.Changed(ChangeKind.PUBLISHED, null));
    assertThat(found).extracting(Activity::byName).containsOnly("Hồ Thị Bưởi");
    assertThat(found)
        .extracting(Activity::keyResultTitle)
        .containsExactly("Doanh thu", "Doanh thu", null);
    assertThat(found.getFirst().objective()).isEqualTo(objective.id());
    assertThat(found.getFirst().title()).isEqualTo(objective.definition().title().value());
  }

  @Test
  void aStepThatChangedSeveralFieldsHappenedOnceAndLinksAreLeftOut() {
    // Given
    UUID first = change(objective, "EDITED", null, "title", NOW);
    change(objective, "EDITED", null, "description", NOW);
    UUID later = change(objective, "EDITED", null, "title", NOW.plusSeconds(1));
    change(objective, "ALIGNED", null, "alignments", NOW.plusSeconds(2));

    // When
    List<Activity> found = ofObjective(200);

    // Then
    assertThat(found).extracting(Activity::id).containsExactly(later, first);
  }

  @Test
  void aCommentThatWasTakenBackDidNotHappen() {
    // Given
    Comment comment = comment(objective, null, "Ối");
    run(() -> ports.comments().save(comment.delete()));

    // When
    List<Activity> found = ofObjective(200);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void anOwnersActivityIsThatOfTheirGoalsInTheCycleButDrafts() {
    // Given
    Objective draft = scene.add(anObjective(cycle, unit));
    Objective elsewhere = scene.add(anObjective(scene.cycle(), unit).published());
    Objective personal = scene.add(anObjective(cycle, person).published());
    UUID own = change(objective, "PUBLISHED", null, null, NOW);
    change(draft, "DRAFTED", null, null, NOW);
    change(elsewhere, "PUBLISHED", null, null, NOW);
    UUID persons = change(personal, "PUBLISHED", null, null, NOW);
    Comment comment = comment(objective, null, "Hay");
    comment(draft, null, "Còn giấu");

    // When
    List<Activity> ofUnit =
        allPages(200, page -> ports.activityReader().ofOwner(Owner.of(unit), cycle, page));
    List<Activity> ofPerson =
        allPages(200, page -> ports.activityReader().ofOwner(Owner.of(person), cycle, page));

    // Then
    assertThat(ofUnit).extracting(Activity::id).containsExactly(comment.id().value(), own);
    assertThat(ofPerson).extracting(Activity::id).containsExactly(persons);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(change(objective, "EDITED", null, "title", NOW.plusSeconds(i)));
      CheckIn checkIn = aCheckIn(first(objective), person).build();
      scene.checkIn(checkIn);
      all.add(checkIn.id().value());
      all.add(comment(objective, null, "Câu " + i).id().value());
    }

    // When
    List<Activity> found = ofObjective(limit);

    // Then
    assertThat(found).extracting(Activity::id).containsExactlyElementsOf(all.reversed());
  }

  private List<Activity> ofObjective(int limit) {
    return allPages(limit, page -> ports.activityReader().ofObjective(objective.id(), page));
  }

  private UUID change(
      Objective about,
      String what,
      @Nullable KeyResultId keyResult,
      @Nullable String field,
      Instant at) {
    UUID id = SampleIds.next();
    HistoryEntry line =
        new HistoryEntry(
            id, at, person, about.id().value(), what, keyResult, field, null, null, null);
    run(() -> ports.history().append(List.of(line)));
    return id;
  }

  private Comment comment(Objective about, @Nullable KeyResultId keyResult, String text) {
    Comment comment =
        Comment.begin(
            new CommentId(SampleIds.next()),
            about.id(),
            keyResult,
            person,
            NOW,
            new Said(new Note(text), List.of()));
    run(() -> ports.comments().add(comment));
    return comment;
  }
}
