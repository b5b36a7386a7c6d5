package vn.okr.application.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.okr.domain.objective.KeyResultId;

/** Reads what is linked to key results, to explain their scores. */
@FunctionalInterface
public interface ContributionReader {
  /** Everything but drafts that is linked to each key result; one statement. */
  Map<KeyResultId, List<ContributionFacts>> linkedTo(Collection<KeyResultId> keyResults);
}
