package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.absence.AbsenceView;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;

/** What every store of absences holds to. */
public abstract class AbsencesContract extends PortContract {
  private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 14);

  private PersonId away;
  private Person deputy;

  @BeforeEach
  void hireTwo() {
    away = scene.add(aPerson().named("Hồ Thị Bưởi").build()).id();
    deputy =
        scene.add(
            aPerson()
                .named("Lê Văn Chín")
                .knownAs("https://sso.example.vn", scene.id().toString())
                .build());
  }

  @Test
  void itComesBackAsItWasStored() {
    // Given
    Absence announced = added(FIRST, LAST);
    Absence ended = announced.ended(Instant.parse("2026-08-04T00:00:00Z"), FIRST);

    // When
    Absence before = find(announced.id());
    run(() -> ports.absences().save(ended));

    // Then
    assertThat(before).isEqualTo(announced);
    assertThat(find(announced.id())).isEqualTo(ended);
    assertThat(inTransaction(() -> ports.absences().find(new AbsenceId(scene.id())))).isEmpty();
  }

  @Test
  void itIsEndedOnceOnly() {
    // Given
    Absence announced = added(FIRST, LAST);
    Absence ended = announced.ended(Instant.parse("2026-08-04T00:00:00Z"), FIRST);
    run(() -> ports.absences().save(ended));

    // When
    var refused = refusalOf(() -> ports.absences().save(ended));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
  }

  @Test
  void itIsShownWithBothNames() {
    // Given
    Absence announced = added(FIRST, LAST);

    // When
    var found = inTransaction(() -> ports.absenceReader().find(announced.id()));

    // Then
    assertThat(found).contains(new AbsenceView(announced, "Hồ Thị Bưởi", "Lê Văn Chín"));
    assertThat(inTransaction(() -> ports.absenceReader().find(new AbsenceId(scene.id()))))
        .isEmpty();
  }

  @Test
  void aPersonsAreThoseNotOverPageByPage() {
    // Given
    Absence first = added(FIRST, LAST);
    Absence later = added(LAST.plusDays(1), LAST.plusDays(9));
    ended(added(FIRST, LAST));
    added(FIRST.minusDays(9), LAST.minusDays(1));

    // When
    Page<AbsenceView> page =
        inTransaction(() -> ports.absenceReader().of(away, LAST, new PageRequest(1, null)));
    Page<AbsenceView> rest =
        inTransaction(() -> ports.absenceReader().of(away, LAST, new PageRequest(1, page.next())));

    // Then
    assertThat(page.items()).extracting(AbsenceView::absence).containsExactly(first);
    assertThat(rest.items()).extracting(AbsenceView::absence).containsExactly(later);
    assertThat(rest.next()).isNull();
  }

  @Test
  void theDeputyStandsInFromTheFirstDayToTheLast() {
    // Given
    Absence announced = added(FIRST, LAST);

    // When
    List<List<Absence>> days =
        List.of(
            deputisedOn(FIRST.minusDays(1)),
            deputisedOn(FIRST),
            deputisedOn(LAST),
            deputisedOn(LAST.plusDays(1)));

    // Then
    assertThat(days).containsExactly(List.of(), List.of(announced), List.of(announced), List.of());
    assertThat(standsInForOn(FIRST.minusDays(1))).isEmpty();
    assertThat(standsInForOn(FIRST)).containsExactly(away);
    assertThat(standsInForOn(LAST)).containsExactly(away);
    assertThat(standsInForOn(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void whatWasEndedGivesNoRightAndTwoOfOnePersonGiveItOnce() {
    // Given
    ended(added(FIRST, LAST));

    // When
    Set<PersonId> none = standsInForOn(FIRST);
    added(FIRST, LAST);
    added(FIRST, FIRST);

    // Then
    assertThat(none).isEmpty();
    assertThat(standsInForOn(FIRST)).containsExactly(away);
  }

  @Test
  void nobodyStandsInForWhoHasLeft() {
    // Given
    Person left = scene.add(aPerson().named("Đã nghỉ").inactive().build());
    run(() -> ports.absences().add(absence(left.id(), FIRST, LAST)));

    // When
    Set<PersonId> standsInFor = standsInForOn(FIRST);

    // Then
    assertThat(standsInFor).isEmpty();
    assertThat(deputisedOn(FIRST)).isEmpty();
  }

  @Test
  void whoArrivesIsWhoeverIsKnownByTheIdentity() {
    // Given
    Identity unknown = new Identity("https://sso.example.vn", scene.id().toString());

    // When
    var arrival = inTransaction(() -> ports.people().findArriving(identity(), FIRST));
    var nobody = inTransaction(() -> ports.people().findArriving(unknown, FIRST));

    // Then
    assertThat(arrival.orElseThrow().person()).isEqualTo(deputy);
    assertThat(nobody).isEmpty();
  }

  private Identity identity() {
    return Objects.requireNonNull(deputy.identity());
  }

  private Set<PersonId> standsInForOn(LocalDate day) {
    return inTransaction(() -> ports.people().findArriving(identity(), day))
        .orElseThrow()
        .standsInFor();
  }

  private List<Absence> deputisedOn(LocalDate day) {
    return inTransaction(() -> ports.absenceReader().deputisedBy(deputy.id(), day)).stream()
        .map(AbsenceView::absence)
        .toList();
  }

  private Absence find(AbsenceId id) {
    return inTransaction(() -> ports.absences().find(id)).orElseThrow();
  }

  private Absence added(LocalDate from, LocalDate until) {
    Absence absence = absence(away, from, until);
    run(() -> ports.absences().add(absence));
    return absence;
  }

  private void ended(Absence absence) {
    Instant now = Instant.parse("2026-08-03T00:00:00Z");
    run(() -> ports.absences().save(absence.ended(now, FIRST)));
  }

  private Absence absence(PersonId person, LocalDate from, LocalDate until) {
    AbsenceId id = new AbsenceId(scene.id());
    return Absence.announced(id, person, deputy.id(), from, until, from);
  }
}
