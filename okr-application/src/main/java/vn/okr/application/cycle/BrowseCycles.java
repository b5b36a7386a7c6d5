package vn.okr.application.cycle;

import jakarta.inject.Inject;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.NotFound;

/** Everyone looks at cycles, past ones too (M5). */
@ReadOnly
@UseCase
public class BrowseCycles {
  private final Cycles cycles;

  @Inject
  public BrowseCycles(Cycles cycles) {
    this.cycles = cycles;
  }

  /** All cycles. */
  public Page<Cycle> list(PageRequest request) {
    return cycles.page(request);
  }

  /**
   * One cycle.
   *
   * @throws NotFound when there is none
   */
  public Cycle get(CycleId id) {
    return cycles.find(id).orElseThrow(NotFound::new);
  }
}
