package vn.okr.testkit.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.alignment.MapPlace;
import vn.okr.application.alignment.UpperGoalsWanted;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;

/** Shows what rests on what in a company in memory. */
public final class AlignmentReaderInMemory implements AlignmentReader {
  private final Company company;

  /** Reads the company. */
  public AlignmentReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public List<LinkView> incoming(ObjectiveId objective, Actor actor) {
    return visibleLinks(actor).filter(link -> link.target().equals(objective)).toList();
  }

  @Override
  public List<LinkView> among(Collection<ObjectiveId> objectives, Actor actor) {
    return visibleLinks(actor)
        .filter(l -> objectives.contains(l.from()) && objectives.contains(l.target()))
        .toList();
  }

  @Override
  public List<MapPlace> places(
      CycleId cycle, @Nullable ObjectiveId root, int depth, int most, Actor actor) {
    List<LinkView> contributions =
        visibleLinks(actor)
            .filter(l -> l.link().kind() == LinkKind.CONTRIBUTES && !isDropped(l.from()))
            .toList();
    Map<ObjectiveId, Integer> depths = new LinkedHashMap<>();
    Collection<ObjectiveId> level = firstLevel(cycle, root, new Visibility(company, actor));
    for (int at = 0; at <= depth && !level.isEmpty(); at++) {
      Set<ObjectiveId> next = new TreeSet<>(Comparator.comparing(ObjectiveId::value));
      for (ObjectiveId objective : level) {
        depths.put(objective, at);
        next.addAll(contributorsOf(objective, contributions));
      }
      next.removeAll(depths.keySet());
      level = next;
    }
    List<MapPlace> places = new ArrayList<>();
    depths.forEach(
        (id, at) -> places.add(new MapPlace(id, at, contributorsOf(id, contributions).size())));
    return places.stream().limit(most).toList();
  }

  @Override
  public List<ObjectiveId> above(UpperGoalsWanted wanted, int most, Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return company
        .allObjectives()
        .filter(o -> o.state() != ObjectiveState.DROPPED && visibility.mayRead(o))
        .filter(o -> !o.id().equals(wanted.except()))
        .filter(o -> mayBeAbove(o, wanted))
        .filter(o -> wanted.search() == null || FilterMatch.isFoundBy(o, wanted.search()))
        .map(Objective::id)
        .sorted(Comparator.comparing(ObjectiveId::value))
        .limit(most)
        .toList();
  }

  private boolean mayBeAbove(Objective upper, UpperGoalsWanted wanted) {
    Period period = company.cycles.find(upper.cycleId()).orElseThrow().period();
    if (!period.contains(wanted.during())) {
      return false;
    }
    if (wanted.owners() == null) {
      return true;
    }
    return upper.owner() instanceof Owner.OfUnit(UnitId unit)
        && (wanted.owners().contains(unit)
            || (wanted.ownersOfLonger().contains(unit) && !period.equals(wanted.during())));
  }

  private static List<ObjectiveId> contributorsOf(ObjectiveId upper, List<LinkView> contributions) {
    return contributions.stream()
        .filter(link -> link.target().equals(upper))
        .map(LinkView::from)
        .distinct()
        .toList();
  }

  private List<ObjectiveId> firstLevel(
      CycleId cycle, @Nullable ObjectiveId root, Visibility visibility) {
    if (root != null) {
      return visibility.mayRead(root) && !isDropped(root) ? List.of(root) : List.of();
    }
    UnitTree.Node top = Organisation.ofToday(company).tree().root();
    return company
        .allObjectives()
        .filter(o -> o.cycleId().equals(cycle) && visibility.mayRead(o) && !isDropped(o.id()))
        .filter(o -> top != null && o.owner().equals(Owner.of(top.id())))
        .map(Objective::id)
        .toList();
  }

  private boolean isDropped(ObjectiveId id) {
    return company.objectives.find(id).filter(o -> o.state() == ObjectiveState.DROPPED).isPresent();
  }

  private Stream<LinkView> visibleLinks(Actor actor) {
    Visibility visibility = new Visibility(company, actor);
    return company.links.rows().entrySet().stream()
        .filter(row -> visibility.mayRead(row.getKey()))
        .flatMap(
            row ->
                row.getValue().stream()
                    .map(
                        link ->
                            new LinkView(
                                row.getKey(),
                                link,
                                Objects.requireNonNull(company.objectiveOf(link.to())),
                                company.isDraft(row.getKey()))))
        .filter(link -> visibility.mayRead(link.target()));
  }
}
