package vn.okr.adapters.web.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;

/**
 * The goals an objective is linked to.
 *
 * @param above what it rests on
 * @param below what rests on it
 * @param before the ended objective it carries on; absent for none
 * @param after what carries it on
 */
public record LinkedGoals(
    List<Goal> above, List<Goal> below, @Nullable ObjectiveView before, List<ObjectiveView> after) {
  /**
   * A goal at the other end of a link.
   *
   * @param keyResult the title of the key result the link leads to; absent for an objective as a
   *     whole
   */
  public record Goal(ObjectiveView objective, @Nullable String keyResult, Link link) {
    /** The upper end as a form names it, such as {@code keyResult:0190...}. */
    public String target() {
      return link.to() instanceof Target.OfKeyResult
          ? "keyResult:" + link.to().value()
          : "objective:" + link.to().value();
    }
  }
}
