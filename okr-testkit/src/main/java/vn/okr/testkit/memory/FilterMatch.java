package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.SearchText;

/** Whether an objective matches a filter, each part of it decided by the domain. */
final class FilterMatch {
  private final Company company;
  private final Organisation organisation;
  private final ObjectiveFilter filter;
  private final LocalDate today;
  private final OrganisationSettings settings;

  FilterMatch(
      Company company, ObjectiveFilter filter, LocalDate today, OrganisationSettings settings) {
    this.company = company;
    this.organisation = Organisation.ofToday(company);
    this.filter = filter;
    this.today = today;
    this.settings = settings;
  }

  boolean matches(Objective objective) {
    return (filter.cycle() == null || filter.cycle().equals(objective.cycleId()))
        && matchesOwner(objective.owner())
        && (filter.state() == null || filter.state() == objective.state())
        && matchesBand(objective)
        && matchesStatus(objective)
        && (filter.aligned() == null || filter.aligned() == company.isAligned(objective.id()))
        && matchesSearch(objective);
  }

  private boolean matchesOwner(Owner owner) {
    return (filter.unit() == null || matchesUnit(owner, filter.unit()))
        && (filter.person() == null || owner.equals(Owner.of(filter.person())))
        && (filter.level() == null || organisation.placeOf(owner).level() == filter.level());
  }

  private boolean matchesUnit(Owner owner, UnitId unit) {
    if (!filter.below()) {
      return owner.equals(Owner.of(unit));
    }
    List<UnitId> subtree = organisation.tree().subtreeOf(unit);
    return switch (owner) {
      case Owner.OfUnit(UnitId owning) -> subtree.contains(owning);
      case Owner.OfPerson(PersonId person) -> {
        Set<UnitId> standing = new HashSet<>(organisation.unitsOf(person));
        standing.retainAll(subtree);
        yield !standing.isEmpty();
      }
    };
  }

  private boolean matchesBand(Objective objective) {
    Score score = objective.score();
    return filter.band() == null || (score != null && Band.of(score, settings) == filter.band());
  }

  private boolean matchesStatus(Objective objective) {
    if (filter.status() == null) {
      return true;
    }
    Cycle cycle = company.cycles.find(objective.cycleId()).orElseThrow();
    return Situation.of(objective, cycle).status(today, settings) == filter.status();
  }

  private boolean matchesSearch(Objective objective) {
    return filter.search() == null || isFoundBy(objective, filter.search());
  }

  /** Whether the texts it is found by have the words asked for. */
  static boolean isFoundBy(Objective objective, String asked) {
    String[] texts = objective.snapshot().searched().toArray(String[]::new);
    return SearchText.matches(SearchText.fold(texts), asked);
  }
}
