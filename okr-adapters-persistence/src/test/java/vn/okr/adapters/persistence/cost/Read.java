package vn.okr.adapters.persistence.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import vn.okr.adapters.persistence.Rows;
import vn.okr.application.PageRequest;
import vn.okr.application.alignment.UpperGoalsWanted;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.talk.CommentId;

/** Every read of the query ports, with the statements it costs. */
enum Read {
  ONE_OBJECTIVE(
      3, r -> r.objectives.find(Read.upper(), Read.actor()).stream().mapToInt(_ -> 1).sum()),
  OBJECTIVES_BY_ID(3, r -> r.objectives.findAll(Read.ids(), Read.actor()).size()),
  PAGE_OF_OBJECTIVES(
      3,
      r ->
          r.objectives
              .page(
                  ObjectiveFilter.ALL,
                  Read.actor(),
                  LocalDate.EPOCH,
                  OrganisationSettings.DEFAULT,
                  Read.page())
              .items()
              .size()),
  OBJECTIVES_OF_OWNER(
      3, r -> r.objectives.ofOwner(Read.cycle(), Read.company(), Read.actor()).size()),
  OPEN_OBJECTIVES(3, r -> r.objectives.openWith(Read.actor().person(), Read.actor()).size()),
  HISTORY(1, r -> r.history.of(SampleOfSize.COMPANYS_OBJECTIVE, Read.page()).items().size()),
  LATEST_HISTORY(
      1,
      r -> r.history.of(SampleOfSize.COMPANYS_OBJECTIVE, Read.page().newestFirst()).items().size()),
  OLDEST_HISTORY(1, r -> r.history.oldest(List.of(SampleOfSize.COMPANYS_OBJECTIVE)).size()),
  NAMES_IN_HISTORY(
      1, r -> r.history.names(List.of(SampleOfSize.COMPANYS_OBJECTIVE), Read.actor()).size()),
  CHECK_INS(1, r -> r.checkIns.of(Read.keyResult(), Read.page()).items().size()),
  INITIATIVES(1, r -> r.initiatives.under(Read.keyResult(), Read.page()).items().size()),
  INITIATIVES_OF_OBJECTIVE(1, r -> r.initiatives.underAllOf(Read.upper()).size()),
  ONE_KPI(1, r -> r.kpis.find(Read.kpi(), LocalDate.EPOCH).stream().mapToInt(_ -> 1).sum()),
  PAGE_OF_KPIS(
      1,
      r ->
          r.kpis
              .page(
                  KpiFilter.atWorkIn(new UnitId(SampleOfSize.DEPARTMENT)),
                  LocalDate.EPOCH,
                  Read.page())
              .items()
              .size()),
  READINGS(1, r -> r.kpis.readings(Read.kpi(), Read.page()).items().size()),
  THREADS(1, r -> r.comments.threads(Read.upper(), null, Read.page()).items().size()),
  ONE_COMMENT(1, r -> r.comments.find(Read.comment()).stream().mapToInt(_ -> 1).sum()),
  ANSWERS(1, r -> r.comments.answers(Read.comment(), Read.page()).items().size()),
  LATEST_ANSWERS(1, r -> r.comments.latestAnswers(List.of(Read.comment()), 5).size()),
  ACTIVITY(1, r -> r.activity.ofObjective(Read.upper(), Read.page()).items().size()),
  ACTIVITY_OF_OWNER(
      1, r -> r.activity.ofOwner(Read.company(), Read.cycle(), Read.page()).items().size()),
  NOTIFICATIONS(
      1,
      r ->
          r.told.page(Read.actor().person(), Read.actor(), true, null, Read.page()).items().size()),
  COUNTED_NOTIFICATIONS(1, r -> r.notifications.countUnread(Read.actor().person(), 100)),
  ABSENCES(
      1,
      r ->
          r.absences
              .of(Read.actor().person(), LocalDate.of(2026, 5, 4), Read.page())
              .items()
              .size()),
  DEPUTISED_ABSENCES(
      1, r -> r.absences.deputisedBy(Read.actor().person(), LocalDate.of(2026, 5, 4)).size()),
  REMINDERS(
      4,
      r ->
          r
              .reminders
              .of(Read.people(), LocalDate.of(2026, 5, 4), OrganisationSettings.DEFAULT)
              .stream()
              .mapToInt(reminder -> reminder.owed().size())
              .sum()),
  CONTINUING_OBJECTIVES(
      3, r -> r.objectives.continuing(Read.upper(), Read.actor(), Read.page()).items().size()),
  FOLLOWED_OBJECTIVES(
      3,
      r ->
          r.objectives.followedBy(Read.actor().person(), Read.actor(), Read.page()).items().size()),
  IS_FOLLOWING(1, r -> r.follows.isFollowing(Read.actor().person(), Read.upper()) ? 1 : 0),
  ONE_PERSON(2, r -> r.people.find(Read.actor().person()).orElseThrow().units().size()),
  PAGE_OF_PEOPLE(2, r -> r.people.page(null, null, null, Read.page()).items().size()),
  LEAVERS(3, r -> r.people.leavers(Read.page()).items().size()),
  INCOMING_LINKS(1, r -> r.alignments.incoming(Read.upper(), Read.actor()).size()),
  GOALS_ABOVE(
      1,
      r ->
          r.alignments
              .above(
                  new UpperGoalsWanted(
                      null,
                      Set.of(),
                      new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)),
                      null,
                      null),
                  21,
                  Read.actor())
              .size()),
  // Its plan depends on its values, which is said before it, and taken back.
  LINKS_AMONG(3, r -> r.alignments.among(Read.ids(), Read.actor()).size()),
  MAP(1, r -> r.alignments.places(Read.cycle(), null, 5, 2000, Read.actor()).size()),
  PROGRESS(
      2, r -> r.progress.count(Read.cycle(), null, OrganisationSettings.DEFAULT).people().size()),
  PROGRESS_WITHIN(
      2,
      r ->
          r.progress
              .count(
                  Read.cycle(), new UnitId(SampleOfSize.DEPARTMENT), OrganisationSettings.DEFAULT)
              .people()
              .size()),
  TREND(1, r -> r.trends.ofObjective(Read.upper(), LocalDate.of(2026, 5, 4)).size()),
  TREND_OF_OWNER(
      1, r -> r.trends.ofOwner(Read.company(), Read.cycle(), LocalDate.of(2026, 5, 4)).size()),
  CONTRIBUTIONS(
      1,
      r ->
          r.contributions.linkedTo(List.of(Read.keyResult())).values().stream()
              .mapToInt(List::size)
              .sum());

  private final int statements;
  private final ToIntFunction<Readers> read;

  Read(int statements, ToIntFunction<Readers> read) {
    this.statements = statements;
    this.read = read;
  }

  int statements() {
    return statements;
  }

  /** Reads, and tells how much was found. */
  int from(Readers readers) {
    return read.applyAsInt(readers);
  }

  private static KpiId kpi() {
    return new KpiId(SampleOfSize.FIRST_KPI);
  }

  private static Actor actor() {
    return new Actor(new PersonId(SampleOfSize.FIRST_PERSON), false);
  }

  private static List<PersonId> people() {
    return LongStream.rangeClosed(1, 1000).mapToObj(n -> new PersonId(new UUID(2, n))).toList();
  }

  private static PageRequest page() {
    return new PageRequest(PageRequest.MOST, null);
  }

  private static CycleId cycle() {
    return new CycleId(SampleOfSize.CYCLE);
  }

  private static Owner company() {
    return Owner.of(new UnitId(Rows.COMPANY));
  }

  private static ObjectiveId upper() {
    return new ObjectiveId(SampleOfSize.COMPANYS_OBJECTIVE);
  }

  private static CommentId comment() {
    return new CommentId(SampleOfSize.FIRST_COMMENT);
  }

  private static KeyResultId keyResult() {
    return new KeyResultId(SampleOfSize.COMPANYS_KEY_RESULT);
  }

  private static List<ObjectiveId> ids() {
    return LongStream.rangeClosed(0, 1000).mapToObj(n -> new ObjectiveId(new UUID(4, n))).toList();
  }
}
