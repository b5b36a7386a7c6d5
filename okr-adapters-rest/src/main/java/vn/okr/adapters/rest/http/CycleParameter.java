package vn.okr.adapters.rest.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.InvalidInput;

/** The query parameter that names the cycle a figure is of. */
public final class CycleParameter {
  private CycleParameter() {}

  /**
   * The cycle named.
   *
   * @param owner looks up whose figure it is: an unknown owner is not found, whatever the cycle
   * @throws InvalidInput when it is absent or no id
   */
  public static CycleId read(@Nullable String text, Runnable owner) {
    QueryReader query = new QueryReader();
    CycleId cycle = query.id("cycle", text, CycleId::new);
    if (cycle != null) {
      return cycle;
    }
    owner.run();
    if (!query.refusedAny()) {
      query.refuse("cycle", "required", Map.of());
    }
    throw query.refusal();
  }
}
