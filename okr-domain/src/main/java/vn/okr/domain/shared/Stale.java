package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** The caller edited a revision that is no longer the current one; nothing was kept. */
public final class Stale extends OkrException {
  private static final long serialVersionUID = 1L;

  /** The revision is stale. */
  public Stale() {
    super(ErrorCode.STALE, List.of(), Map.of());
  }
}
