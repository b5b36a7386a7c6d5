package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Result;
import vn.okr.local.company.plan.Tie;

/** Tells how goals are drafted, aligned and published, from the top of the company down. */
@Singleton
class GoalTeller {
  private static final int MINUTES_TO_WRITE = 20;

  private final DraftObjectives draftObjectives;
  private final PublishObjectives publishObjectives;
  private final BrowseObjectives browseObjectives;
  private final StoryTime clock;

  @Inject
  GoalTeller(
      DraftObjectives draftObjectives,
      PublishObjectives publishObjectives,
      BrowseObjectives browseObjectives,
      StoryTime clock) {
    this.draftObjectives = draftObjectives;
    this.publishObjectives = publishObjectives;
    this.browseObjectives = browseObjectives;
    this.clock = clock;
  }

  /** Someone drafts the goal; it is published unless its plan leaves it a draft. */
  void tell(Goal goal, CycleId cycle, Cast cast, GoalBook book) {
    String account = cast.accountOf(goal.holder());
    Actor actor = cast.actor(account);
    DraftObjectives.NewObjective draft =
        new DraftObjectives.NewObjective(
            cycle,
            cast.ownerOf(goal.holder()),
            new Objective.Definition(
                new Title(goal.title()), Note.ofNullable(goal.why()), goal.ambition()),
            goal.results().stream().map(result -> keyResult(result, cast)).toList(),
            goal.ties().stream().map(tie -> link(tie, book)).toList());
    ObjectiveId id = draftObjectives.draft(actor, () -> draft);
    book.enter(Told.of(goal, account, browseObjectives.get(actor, id).facts().objective()), cycle);
    clock.passMinutes(MINUTES_TO_WRITE);
    if (goal.start() != Goal.Start.DRAFT) {
      publishObjectives.publish(actor, id);
    }
  }

  private static NewKeyResult keyResult(Result result, Cast cast) {
    @Nullable PersonId owner = result.by() == null ? null : cast.actor(result.by()).person();
    return new NewKeyResult(
        new Title(result.title()),
        result.measure(),
        result.weight(),
        owner,
        new Confidence(result.confidence()));
  }

  private static Link link(Tie tie, GoalBook book) {
    Told above = book.get(tie.goal());
    Target target =
        tie.result() == null
            ? new Target.OfObjective(above.id())
            : new Target.OfKeyResult(above.keyResult(tie.result()));
    return new Link(target, tie.kind(), Weight.of(tie.weight()));
  }
}
