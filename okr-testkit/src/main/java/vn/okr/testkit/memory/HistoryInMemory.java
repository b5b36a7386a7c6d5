package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** The history of a company in memory, for writing and for reading. */
public final class HistoryInMemory implements History, HistoryReader {
  private final Company company;

  /** The history of the company. */
  public HistoryInMemory(Company company) {
    this.company = company;
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    entries.forEach(entry -> company.history.put(entry.id(), entry));
  }

  @Override
  public Page<HistoryView> of(UUID subject, PageRequest request) {
    return Pages.of(linesOf(subject), request, HistoryEntry::id).map(this::view);
  }

  @Override
  public Map<UUID, HistoryView> oldest(Collection<UUID> subjects) {
    Map<UUID, HistoryView> oldest = new HashMap<>();
    for (UUID subject : subjects) {
      linesOf(subject)
          .min(Comparator.comparing(HistoryEntry::id))
          .ifPresent(line -> oldest.put(subject, view(line)));
    }
    return oldest;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    Map<UUID, String> names = new HashMap<>();
    for (UUID id : ids) {
      company
          .people
          .find(new PersonId(id))
          .ifPresent(person -> names.put(id, person.displayName().value()));
      company.units.find(new UnitId(id)).ifPresent(unit -> names.put(id, unit.name().value()));
    }
    company
        .allObjectives()
        .filter(visibility::mayRead)
        .map(Objective::snapshot)
        .forEach(objective -> addNames(objective, ids, names));
    return names;
  }

  private static void addNames(
      ObjectiveSnapshot objective, Collection<UUID> ids, Map<UUID, String> names) {
    if (ids.contains(objective.id().value())) {
      names.put(objective.id().value(), objective.definition().title().value());
    }
    objective.keyResults().all().stream()
        .filter(keyResult -> ids.contains(keyResult.id().value()))
        .forEach(one -> names.put(one.id().value(), one.definition().title().value()));
  }

  private Stream<HistoryEntry> linesOf(UUID subject) {
    return company.history.all().stream().filter(entry -> entry.subject().equals(subject));
  }

  private HistoryView view(HistoryEntry entry) {
    return new HistoryView(entry, company.nameOf(entry.by()), company.nameOfPrincipal(entry.by()));
  }
}
