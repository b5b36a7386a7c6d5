package vn.okr.testkit.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.okr.application.progress.ContributionFacts;
import vn.okr.application.progress.ContributionReader;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;

/** Shows what is linked to key results in a company in memory. */
public final class ContributionReaderInMemory implements ContributionReader {
  private final Company company;

  /** Reads the company. */
  public ContributionReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Map<KeyResultId, List<ContributionFacts>> linkedTo(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, List<ContributionFacts>> linked = new HashMap<>();
    company
        .allObjectives()
        .filter(objective -> !objective.isDraft())
        .forEach(
            objective -> {
              for (Link link : company.linksFrom(objective.id())) {
                if (link.to() instanceof Target.OfKeyResult(KeyResultId upper)
                    && keyResults.contains(upper)) {
                  linked.computeIfAbsent(upper, _ -> new ArrayList<>()).add(facts(objective, link));
                }
              }
            });
    return linked;
  }

  private ContributionFacts facts(Objective objective, Link link) {
    return new ContributionFacts(
        objective.id(),
        objective.definition().title().value(),
        company.nameOf(objective.owner()),
        objective.state(),
        link.kind(),
        objective.score(),
        link.weight());
  }
}
