package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.application.port.RollUps;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** Requests of a company in memory for scores to follow, each key result at most once. */
public final class RollUpsInMemory implements RollUps {
  private final Company company;

  /** Requests of the company. */
  public RollUpsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public void requestAbove(ObjectiveId moved) {
    for (Link link : company.linksFrom(moved)) {
      if (link.kind() == LinkKind.CONTRIBUTES
          && link.to() instanceof Target.OfKeyResult(KeyResultId upper)) {
        request(Set.of(upper));
      }
    }
  }

  @Override
  public void request(Collection<KeyResultId> keyResults) {
    keyResults.forEach(id -> company.rollUps.put(id, id));
  }

  @Override
  public synchronized Set<KeyResultId> take(int most) {
    Set<KeyResultId> taken = company.rollUps.all().stream().limit(most).collect(Collectors.toSet());
    taken.forEach(company.rollUps::remove);
    return taken;
  }
}
