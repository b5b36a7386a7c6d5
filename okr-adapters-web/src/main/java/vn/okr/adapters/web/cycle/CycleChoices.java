package vn.okr.adapters.web.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;

/** Finds the cycle that a page speaks of. */
@ApplicationScoped
public class CycleChoices {
  private final BrowseCycles cycles;

  @Inject
  public CycleChoices(BrowseCycles cycles) {
    this.cycles = cycles;
  }

  /** The cycle of the address; where it names none, or none there is, the one people work in. */
  public CycleChoice of(@Nullable UUID asked) {
    return CycleChoice.among(all(), asked == null ? null : new CycleId(asked));
  }

  /** Every cycle, in the order in which they were planned. */
  public List<Cycle> all() {
    List<Cycle> all = new ArrayList<>();
    UUID after = null;
    do {
      Page<Cycle> page = cycles.list(new PageRequest(PageRequest.MOST, after));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }
}
