package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.application.Precondition;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

/** 404, then 403, then 412, and only then is the body looked at. */
class OrderOfChecksTest {
  private static final Precondition STALE = Precondition.revision(99);

  private final SmallCompany company = new SmallCompany();
  private final Objective objective =
      company.stored(anObjective(company.quarter, company.member.person()).published());

  /** An edit by someone under a precondition, of the thing that exists or of an unknown one. */
  private interface Edit {
    void by(OrderOfChecksTest test, Actor actor, Precondition precondition, boolean known);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void whatIsUnknownIsNotFoundBeforeAnythingElse(Edit edit) {
    // Given
    Actor nobody = company.stranger;

    // When
    OkrException refused = refusalOf(() -> edit.by(this, nobody, STALE, false));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void whoMayNotEditLearnsNothingOfTheRevision(Edit edit) {
    // Given
    Actor nobody = company.stranger;

    // When
    OkrException refused = refusalOf(() -> edit.by(this, nobody, STALE, true));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aStaleRevisionIsRefusedBeforeTheBodyIsRead(Edit edit) {
    // Given
    Actor admin = company.admin;

    // When
    OkrException refused = refusalOf(() -> edit.by(this, admin, STALE, true));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
  }

  private static Stream<Arguments> edits() {
    List<Edit> all =
        List.of(
            (t, actor, p, known) ->
                t.company.world.draftObjectives.edit(actor, t.id(known), p, unread()),
            (t, actor, p, known) -> t.company.world.draftObjectives.delete(actor, t.id(known), p),
            (t, actor, p, known) ->
                t.company.world.alignObjectives.replace(actor, t.id(known), p, unread()),
            (t, actor, p, known) ->
                t.company.world.shapeKeyResults.edit(actor, t.keyResult(known), p, unread()),
            (t, actor, p, known) ->
                t.company.world.shapeKeyResults.delete(actor, t.keyResult(known), p),
            (t, actor, p, known) ->
                t.company.world.manageUnits.edit(
                    actor,
                    known ? t.company.team : new UnitId(t.company.world.ids.next()),
                    p,
                    unread()),
            (t, actor, p, known) ->
                t.company.world.registerPeople.edit(
                    actor,
                    known ? t.company.member.person() : new PersonId(t.company.world.ids.next()),
                    p,
                    unread()),
            (t, actor, p, known) ->
                t.company.world.planCycles.edit(
                    actor,
                    known ? t.company.quarter : new CycleId(t.company.world.ids.next()),
                    p,
                    unread()));
    return all.stream().map(Arguments::of);
  }

  private ObjectiveId id(boolean known) {
    return known ? objective.id() : new ObjectiveId(company.world.ids.next());
  }

  private KeyResultId keyResult(boolean known) {
    return known ? first(objective) : new KeyResultId(company.world.ids.next());
  }
}
