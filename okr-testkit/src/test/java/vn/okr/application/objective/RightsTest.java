package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.testkit.SmallCompany;

/**
 * The table of rights, every step by everyone (M5): what may not be read does not exist, what may
 * be read and not changed is forbidden, and the body of neither request is looked at.
 */
class RightsTest {
  private enum Answer {
    ALLOWED,
    FORBIDDEN,
    HIDDEN
  }

  private final SmallCompany company = new SmallCompany();
  private final Actor keyResultOwner = company.person("Người phụ trách kết quả then chốt");

  @ParameterizedTest
  @MethodSource("everyStepByEveryone")
  void aPersonalDraft(Step step, String who) {
    // Given
    Objective draft = objective(Owner.of(company.member.person()), ObjectiveState.DRAFT);
    Answer expected =
        switch (who) {
          case "admin" -> Answer.ALLOWED;
          case "member" -> onlyAdmins(step);
          case "leader", "head", "ceo" -> step.isReading() ? Answer.ALLOWED : Answer.FORBIDDEN;
          default -> Answer.HIDDEN;
        };

    // When
    Answer answer = answerTo(step, who, draft);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("everyStepByEveryone")
  void aUnitsDraft(Step step, String who) {
    // Given
    Objective draft = objective(Owner.of(company.team), ObjectiveState.DRAFT);
    Answer expected =
        switch (who) {
          case "admin" -> Answer.ALLOWED;
          case "leader", "head", "ceo" -> onlyAdmins(step);
          default -> Answer.HIDDEN;
        };

    // When
    Answer answer = answerTo(step, who, draft);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("everyStepByEveryone")
  void aPublishedPersonalObjective(Step step, String who) {
    // Given
    Objective published = objective(Owner.of(company.member.person()), ObjectiveState.PUBLISHED);
    Answer expected =
        switch (who) {
          case "admin" -> Answer.ALLOWED;
          case "member" -> onlyAdmins(step);
          default -> othersMay(step, who);
        };

    // When
    Answer answer = answerTo(step, who, published);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("everyStepByEveryone")
  void aUnitsPublishedObjective(Step step, String who) {
    // Given
    Objective published = objective(Owner.of(company.team), ObjectiveState.PUBLISHED);
    Answer expected =
        switch (who) {
          case "admin" -> Answer.ALLOWED;
          case "leader", "head", "ceo" -> onlyAdmins(step);
          default -> othersMay(step, who);
        };

    // When
    Answer answer = answerTo(step, who, published);

    // Then
    assertThat(answer).isEqualTo(expected);
  }

  /** Taking back a closing is the admin's alone. */
  private static Answer onlyAdmins(Step step) {
    return step == Step.REOPEN ? Answer.FORBIDDEN : Answer.ALLOWED;
  }

  private static Answer othersMay(Step step, String who) {
    boolean own = step == Step.CHECK_IN && who.equals("keyResultOwner");
    return step.isReading() || own ? Answer.ALLOWED : Answer.FORBIDDEN;
  }

  private static Stream<Arguments> everyStepByEveryone() {
    List<String> everyone =
        List.of(
            "admin",
            "ceo",
            "head",
            "leader",
            "leaderBeside",
            "member",
            "colleague",
            "keyResultOwner",
            "stranger");
    return Arrays.stream(Step.values())
        .flatMap(step -> everyone.stream().map(who -> Arguments.of(step, who)));
  }

  /** A deputy may do what whom they stand in for may, but for what only admins may. */
  @ParameterizedTest
  @MethodSource("everyStepByEveryone")
  void aDeputy(Step step, String who) {
    // Given
    Actor principal = who.equals("admin") ? company.stranger : actor(who);
    Actor deputy =
        new Actor(company.person("Thay mặt").person(), false, Set.of(actor(who).person()));
    Map<String, List<Answer>> answers = new HashMap<>();

    // When
    for (Owner owner : List.of(Owner.of(company.team), Owner.of(company.member.person()))) {
      for (ObjectiveState state : List.of(ObjectiveState.DRAFT, ObjectiveState.PUBLISHED)) {
        answers.put(
            owner + " " + state,
            List.of(
                answerTo(step, principal, objective(owner, state)),
                answerTo(step, deputy, objective(owner, state))));
      }
    }

    // Then
    assertThat(answers)
        .allSatisfy((_, both) -> assertThat(both.getLast()).isEqualTo(both.getFirst()));
  }

  private Answer answerTo(Step step, String who, Objective objective) {
    return answerTo(step, actor(who), objective);
  }

  private Answer answerTo(Step step, Actor actor, Objective objective) {
    Step.Body body = new Step.Body();
    Throwable refused = catchThrowable(() -> step.take(company.world, actor, objective, body));
    boolean denied = refused instanceof NotFound || refused instanceof NotAllowed;
    assertThat(denied && body.wasRead()).as("body read before rights were checked").isFalse();
    if (!denied) {
      return Answer.ALLOWED;
    }
    return refused instanceof NotFound ? Answer.HIDDEN : Answer.FORBIDDEN;
  }

  private Objective objective(Owner owner, ObjectiveState state) {
    return company.stored(
        anObjective(company.quarter, owner)
            .with(aKeyResult().ownedBy(keyResultOwner.person()), aKeyResult())
            .in(state));
  }

  private Actor actor(String who) {
    return Map.of(
            "admin", company.admin,
            "ceo", company.ceo,
            "head", company.head,
            "leader", company.leader,
            "leaderBeside", company.leaderBeside,
            "member", company.member,
            "colleague", company.colleague,
            "keyResultOwner", keyResultOwner,
            "stranger", company.stranger)
        .get(who);
  }
}
