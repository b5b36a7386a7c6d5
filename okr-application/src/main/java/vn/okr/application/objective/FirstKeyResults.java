package vn.okr.application.objective;

import java.util.ArrayList;
import java.util.List;
import vn.okr.application.Refusals;
import vn.okr.application.port.Ids;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.shared.OkrException;

/** The key results that an objective is drafted with. */
record FirstKeyResults(List<NewKeyResult> wanted) {
  private static final String POINTER = "/keyResults";

  /**
   * Makes them.
   *
   * @throws OkrException pointing to every key result refused, or to all of them where it is
   *     together that they may not be
   */
  KeyResults make(Ids ids, Ownership ownership) {
    List<KeyResult> made = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < wanted.size(); i++) {
      NewKeyResult one = wanted.get(i);
      refusals.gather(
          POINTER + "/" + i,
          () -> {
            ownership.requirePerson(one.ownerId(), "/ownerId");
            made.add(one.toKeyResult(ids));
          });
    }
    refusals.throwIfAny();
    return together(made);
  }

  private static KeyResults together(List<KeyResult> keyResults) {
    try {
      return new KeyResults(keyResults);
    } catch (OkrException refused) {
      throw refused.under(POINTER);
    }
  }
}
