package vn.okr.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.shared.Violation;

/** Gathers what is wrong with the items of a request, so that the caller learns it all at once. */
public final class Refusals {
  private final List<OkrException> gathered = new ArrayList<>();

  /** Handles one item; a refusal is kept, pointing to where the item stood. */
  public void gather(String pointer, Runnable item) {
    try {
      item.run();
    } catch (OkrException refused) {
      gathered.add(refused.under(pointer));
    }
  }

  /**
   * Refuses the request if an item was refused.
   *
   * @throws OkrException of the kind that is checked first, with the violations of every item
   */
  public void throwIfAny() {
    if (!gathered.isEmpty()) {
      List<Violation> all = gathered.stream().flatMap(r -> r.violations().stream()).toList();
      throw gathered.stream().min(Comparator.comparing(Refusals::rank)).orElseThrow().with(all);
    }
  }

  private static int rank(OkrException refused) {
    return switch (refused) {
      case NotFound _ -> 0;
      case NotAllowed _ -> 1;
      case Stale _ -> 2;
      case InvalidInput _ -> 3;
      case Conflict _ -> 4;
      case RuleViolated _ -> 5;
    };
  }
}
