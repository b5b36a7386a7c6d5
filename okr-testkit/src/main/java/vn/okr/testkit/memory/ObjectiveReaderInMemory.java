package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/** Shows the objectives of a company in memory. */
public final class ObjectiveReaderInMemory implements ObjectiveReader {
  private final Company company;

  /** Reads the company. */
  public ObjectiveReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<ObjectiveFacts> find(ObjectiveId id, Actor actor) {
    return findAll(List.of(id), actor).stream().findFirst();
  }

  @Override
  public List<ObjectiveFacts> findAll(Collection<ObjectiveId> ids, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return ids.stream()
        .flatMap(id -> company.objectives.find(id).stream())
        .map(Objective::restore)
        .filter(visibility::mayRead)
        .map(objective -> facts(objective, visibility))
        .toList();
  }

  @Override
  public Set<UUID> knownAmong(Collection<UUID> ids, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return ids.stream()
        .filter(
            id ->
                visibility.mayRead(new ObjectiveId(id))
                    || visibility.mayRead(
                        company.objectiveOf(new Target.OfKeyResult(new KeyResultId(id)))))
        .collect(Collectors.toSet());
  }

  @Override
  public Page<ObjectiveFacts> page(
      ObjectiveFilter filter,
      Actor actor,
      LocalDate today,
      OrganisationSettings settings,
      PageRequest request) {
    Visibility visibility = new Visibility(company, actor);
    FilterMatch match = new FilterMatch(company, filter, today, settings);
    return Pages.of(
            company.allObjectives().filter(visibility::mayRead).filter(match::matches),
            request,
            objective -> objective.id().value())
        .map(objective -> facts(objective, visibility));
  }

  @Override
  public List<ObjectiveFacts> ofOwners(CycleId cycle, Collection<Owner> owners, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return company
        .allObjectives()
        .filter(o -> o.cycleId().equals(cycle) && owners.contains(o.owner()) && !o.isDraft())
        .map(objective -> facts(objective, visibility))
        .toList();
  }

  @Override
  public List<ObjectiveFacts> reportedBy(CycleId cycle, Collection<PersonId> people, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return company
        .allObjectives()
        .filter(o -> o.cycleId().equals(cycle) && o.state() == ObjectiveState.PUBLISHED)
        .filter(o -> people.stream().anyMatch(person -> reports(person, o)))
        .map(objective -> facts(objective, visibility))
        .toList();
  }

  @Override
  public List<ObjectiveFacts> openWith(PersonId person, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return company
        .allObjectives()
        .filter(visibility::mayRead)
        .filter(o -> o.isDraft() || o.state() == ObjectiveState.PUBLISHED)
        .filter(this::isInOpenCycle)
        .filter(o -> o.owner().equals(Owner.of(person)) || hasKeyResultOf(person, o))
        .map(objective -> facts(objective, visibility))
        .toList();
  }

  @Override
  public Page<ObjectiveFacts> continuing(ObjectiveId origin, Actor actor, PageRequest request) {
    Visibility visibility = new Visibility(company, actor);
    return Pages.of(
            company
                .allObjectives()
                .filter(visibility::mayRead)
                .filter(objective -> origin.equals(objective.origin())),
            request,
            objective -> objective.id().value())
        .map(objective -> facts(objective, visibility));
  }

  @Override
  public Page<ObjectiveFacts> followedBy(PersonId person, Actor actor, PageRequest request) {
    Visibility visibility = new Visibility(company, actor);
    FollowsInMemory follows = new FollowsInMemory(company);
    return Pages.of(
            company
                .allObjectives()
                .filter(visibility::mayRead)
                .filter(o -> follows.isFollowing(person, o.id()))
                .filter(this::isInOpenCycle),
            request,
            objective -> objective.id().value())
        .map(objective -> facts(objective, visibility));
  }

  private boolean isInOpenCycle(Objective objective) {
    return company.cycles.find(objective.cycleId()).orElseThrow().phase() != CyclePhase.CLOSED;
  }

  private boolean reports(PersonId person, Objective objective) {
    return company.answering(objective).contains(person);
  }

  private static boolean hasKeyResultOf(PersonId person, Objective objective) {
    return Company.keyResultOwners(objective).contains(person);
  }

  private ObjectiveFacts facts(Objective objective, Visibility visibility) {
    Cycle cycle = company.cycles.find(objective.cycleId()).orElseThrow();
    return new ObjectiveFacts(
        objective.snapshot(),
        company.nameOf(objective.owner()),
        Organisation.ofToday(company).placeOf(objective.owner()).level(),
        cycle.period(),
        cycle.phase(),
        cycle.runningSince(),
        company.linksFrom(objective.id()).stream().map(link -> fact(link, visibility)).toList());
  }

  private LinkFacts fact(Link link, Visibility visibility) {
    ObjectiveId upper = Objects.requireNonNull(company.objectiveOf(link.to()));
    return new LinkFacts(link, upper, !visibility.mayRead(upper), company.isDraft(upper));
  }
}
