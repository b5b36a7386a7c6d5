package vn.okr.adapters.rest.objective;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Weight;

/** A link upwards; it contributes with weight 1 unless it says otherwise. */
public record LinkRequest(TargetRequest to, @Nullable LinkKind kind, @Nullable Weight weight) {
  /** The most links one objective may have. */
  public static final int MOST = 50;

  /** Refuses a weight that does not count. */
  public LinkRequest {
    if (weight != null && !weight.counts()) {
      throw new InvalidInput("not-positive", Map.of()).under("/weight");
    }
  }

  /** The link meant. */
  public Link toLink() {
    return new Link(
        to.toTarget(),
        kind == null ? LinkKind.CONTRIBUTES : kind,
        weight == null ? Weight.ONE : weight);
  }
}
