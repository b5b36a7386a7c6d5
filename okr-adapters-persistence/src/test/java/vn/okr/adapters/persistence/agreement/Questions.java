package vn.okr.adapters.persistence.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.progress.ProgressReader.Tallies;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;

/** All there is to ask the readers about a company, each time as someone else. */
record Questions(RandomCompany company) {
  private static final OrganisationSettings SETTINGS = OrganisationSettings.DEFAULT;

  Stream<Question> all() {
    return Stream.of(lists(), people(), links(), maps(), progress(), details())
        .flatMap(questions -> questions);
  }

  private Stream<Question> lists() {
    return Filters.of(company)
        .map(
            filter -> {
              Actor actor = anActor();
              return new Question(
                  filter + " by " + actor,
                  ports ->
                      pages(
                          page ->
                              ports
                                  .objectiveReader()
                                  .page(filter, actor, RandomCompany.TODAY, SETTINGS, page)));
            });
  }

  private Stream<Question> people() {
    Stream<Question> searches =
        Stream.of("nguyen", "ke toan", "a.vn", "", "x")
            .map(
                text ->
                    new Question(
                        "people " + text,
                        ports -> pages(page -> ports.peopleReader().page(text, null, null, page))));
    Stream<Question> units =
        company.units().stream()
            .map(
                unit ->
                    new Question(
                        "people in a unit",
                        ports -> pages(p -> ports.peopleReader().page(null, unit.id(), null, p))));
    Stream<Question> one =
        company.people().stream()
            .map(p -> new Question("a person", ports -> ports.peopleReader().find(p.id())));
    return Stream.of(searches, units, one).flatMap(questions -> questions);
  }

  private Stream<Question> links() {
    Stream<Question> incoming =
        objectiveIds().stream()
            .map(
                id -> {
                  Actor actor = anActor();
                  return new Question(
                      "incoming", ports -> ports.alignmentReader().incoming(id, actor));
                });
    Actor actor = anActor();
    return Stream.concat(
        incoming,
        Stream.of(
            new Question("among", ports -> ports.alignmentReader().among(objectiveIds(), actor))));
  }

  private Stream<Question> maps() {
    Stream<@Nullable ObjectiveId> roots = Stream.concat(nothing(), objectiveIds().stream());
    return roots.map(
        root -> {
          Actor actor = anActor();
          CycleId cycle = company.oneOf(company.cycles()).id();
          return new Question(
              "map of " + root, ports -> ports.alignmentReader().places(cycle, root, 2, 10, actor));
        });
  }

  private Stream<Question> progress() {
    return company.cycles().stream()
        .flatMap(
            cycle ->
                Stream.concat(nothing(), company.units().stream().skip(1).map(Unit::id))
                    .map(within -> progress(cycle.id(), within)));
  }

  private static Question progress(CycleId cycle, @Nullable UnitId within) {
    return new Question(
        "progress of " + cycle + " within " + within,
        ports -> {
          Tallies tallies = ports.progressReader().count(cycle, within, SETTINGS);
          return List.of(
              tallies.tree().nodes(), Set.copyOf(tallies.units()), Set.copyOf(tallies.people()));
        });
  }

  private Stream<Question> details() {
    Actor actor = anActor();
    List<KeyResultId> keyResults =
        company.objectives().stream()
            .flatMap(objective -> objective.keyResults().all().stream())
            .map(KeyResult::id)
            .toList();
    Objective first = company.objectives().getFirst();
    return Stream.of(
        new Question(
            "by id", ports -> ports.objectiveReader().findAll(objectiveIds().reversed(), actor)),
        new Question("one", ports -> ports.objectiveReader().find(first.id(), actor)),
        new Question(
            "of an owner",
            ports -> ports.objectiveReader().ofOwner(first.cycleId(), first.owner(), actor)),
        new Question("contributions", ports -> ports.contributionReader().linkedTo(keyResults)),
        new Question(
            "check-ins",
            ports -> pages(page -> ports.checkInReader().of(keyResults.getFirst(), page))));
  }

  private List<ObjectiveId> objectiveIds() {
    return company.objectives().stream().map(Objective::id).toList();
  }

  private Actor anActor() {
    return new Actor(
        company.oneOf(company.people()).id(), company.oneOf(List.of(true, false, false)));
  }

  private static <T> Stream<@Nullable T> nothing() {
    return Stream.of((T) null);
  }

  private static <T> List<T> pages(Function<PageRequest, Page<T>> read) {
    List<T> items = new ArrayList<>();
    PageRequest request = new PageRequest(7, null);
    while (request != null) {
      Page<T> page = read.apply(request);
      items.addAll(page.items());
      request = page.next() == null ? null : new PageRequest(7, page.next());
    }
    return items;
  }
}
