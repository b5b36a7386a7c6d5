package vn.okr.local.company;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.SignIn;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.UnitId;
import vn.okr.local.account.Account;
import vn.okr.local.account.Accounts;
import vn.okr.local.supervision.Sample;
import vn.okr.testkit.OkrWorld;

/** The story told in memory, as if today were some day. */
final class ToldCompany {
  static final String ISSUER = "http://localhost:8180/okr";

  final OkrWorld world = new OkrWorld();
  final Properties facts;

  ToldCompany(LocalDate today) {
    StoryTime time = new TimeOf(world, today);
    CheckInTeller checkIns = new CheckInTeller(world.recordCheckIns, world.rollUpScores, time);
    TalkTeller talk =
        new TalkTeller(
            world.writeComments, world.resolveThreads, world.readNotifications, time, world.time);
    ChangeTeller changes =
        new ChangeTeller(
            world.draftObjectives,
            world.publishObjectives,
            world.shapeKeyResults,
            world.recordCheckIns,
            world.manageInitiatives,
            talk);
    KpiTeller kpis = new KpiTeller(world.manageKpis, world.reportKpis, world.feedKeyResults);
    facts =
        new CompanyStory(
                new OrganisationTeller(world.signIn, world.registerPeople, world.manageUnits, time),
                new CycleTeller(world.planCycles),
                new GoalTeller(
                    world.draftObjectives, world.publishObjectives, world.browseObjectives, time),
                checkIns,
                new WeekTeller(checkIns, changes, kpis, talk, world.keepScores, time),
                new GradeTeller(world.closeObjectives, checkIns, time),
                kpis,
                world.keepScores,
                time)
            .tell(ISSUER);
  }

  /** Someone who signs in again. */
  Actor actor(String account) {
    Account known = Accounts.find(account).orElseThrow();
    return world.signIn.signIn(
        new SignIn.Claims(
            new Identity(ISSUER, account), null, null, null, null, null, null, known.admin()));
  }

  /** All that someone may read. */
  List<ObjectiveView> objectives(String account) {
    Actor actor = actor(account);
    List<ObjectiveView> all = new ArrayList<>();
    @Nullable UUID after = null;
    do {
      Page<ObjectiveView> page =
          world.browseObjectives.list(
              actor, ObjectiveFilter.ALL, new PageRequest(PageRequest.MOST, after));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  CycleId closedQuarter() {
    return new CycleId(UUID.fromString(facts.getProperty(Sample.CLOSED_QUARTER)));
  }

  CycleId runningQuarter() {
    return new CycleId(UUID.fromString(facts.getProperty(Sample.RUNNING_QUARTER)));
  }

  UnitId marketing() {
    return new UnitId(UUID.fromString(facts.getProperty(Sample.MARKETING)));
  }

  /** A clock of the testkit that goes through the story. */
  private record TimeOf(OkrWorld world, LocalDate today) implements StoryTime {
    TimeOf {
      world.time.goTo(today.minusYears(1));
    }

    @Override
    public void moveTo(LocalDate day, LocalTime time) {
      LocalDate reached = day.isAfter(today) ? today : day;
      if (reached.isAfter(world.time.today())) {
        world.time.goTo(reached);
      }
    }

    @Override
    public void passMinutes(int minutes) {
      // The clock ticks by itself.
    }
  }
}
