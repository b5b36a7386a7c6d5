package vn.okr.benchmarks.volume;

import java.util.List;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.Objective;

/**
 * An objective as it stands after all that happened to it.
 *
 * @param changes what its history tells
 * @param courses how its key results went; none of a draft's
 */
record Goal(Plan plan, Objective objective, List<Change> changes, List<Course> courses) {}
